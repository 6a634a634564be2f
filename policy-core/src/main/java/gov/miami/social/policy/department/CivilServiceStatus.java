package gov.miami.social.policy.department;

/** An employee's standing under the Civil Service Rules; only the classified and permanent may appeal to the Board. */
public enum CivilServiceStatus {
    CLASSIFIED_PERMANENT, CLASSIFIED_PROBATIONARY, UNCLASSIFIED,

    /** Not an employee. */
    NOT_APPLICABLE
}
