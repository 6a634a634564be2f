package gov.miami.social.policy.department;

/** How a department or office stands to the City Manager (Civil Service Rule 1.2(b); the City's reading 12). */
public enum DepartmentKind {

    /** Under the direction of the City Manager: the policy binds it. */
    UNDER_CITY_MANAGER,

    /** An elected, independent or board office: the policy binds it once it has opted in, with an approver of its own. */
    AFFILIATE
}
