package gov.miami.social.policy.department;

/** What the Commission may do with a department or office (Charter s. 19), and what an affiliate may do itself. */
public enum DepartmentAct { CREATE, RENAME, MERGE, END, OPT_IN }
