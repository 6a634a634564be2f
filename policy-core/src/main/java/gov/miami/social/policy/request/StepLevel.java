package gov.miami.social.policy.request;

/** Whose approval a step asks for. */
public enum StepLevel {
    /** The director of a department, or who acts or signs for him. */
    DIRECTOR,
    /** The City Manager or a designee. */
    CITY_MANAGER
}
