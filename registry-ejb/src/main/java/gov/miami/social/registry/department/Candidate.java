package gov.miami.social.registry.department;

/**
 * What is known of somebody who is to direct a department, or to act for its director.
 *
 * @param activeEmployee whether the person is an active employee on the first day
 * @param stays          whether the person works for the City until the last day, as far as is known
 * @param ofDepartment   whether the person belongs to the department on the first day
 */
record Candidate(boolean activeEmployee, boolean stays, boolean ofDepartment) {
}
