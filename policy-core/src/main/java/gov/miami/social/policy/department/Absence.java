package gov.miami.social.policy.department;

/** Why somebody whom an account names is no longer one of the "department employees" of A.2. */
public enum Absence { LEFT_CITY, NOT_OF_DEPARTMENT }
