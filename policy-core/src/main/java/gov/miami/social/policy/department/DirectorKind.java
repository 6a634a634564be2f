package gov.miami.social.policy.department;

/** Whether a person directs a department, or acts for an absent or missing director; who acts prevails in his dates. */
public enum DirectorKind { DIRECTOR, ACTING }
