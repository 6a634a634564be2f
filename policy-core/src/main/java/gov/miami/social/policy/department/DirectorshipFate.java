package gov.miami.social.policy.department;

/** What becomes of a directorship when its person leaves the City (CMP.1): it ends, it never begins, or it was over before. */
public enum DirectorshipFate { ENDS, NEVER_BEGINS, WAS_OVER }
