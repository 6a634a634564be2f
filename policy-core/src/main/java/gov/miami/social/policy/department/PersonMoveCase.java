package gov.miami.social.policy.department;

import java.time.LocalDate;

/**
 * The facts of one move.
 *
 * @param stays           whether the person has not left the City by the first day; one before the person came is no later than the assignment before
 * @param lastAssignment  the first day of the assignment before, or the day before the person came
 * @param departmentStands whether the new department stands on the first day
 */
public record PersonMoveCase(boolean stays, LocalDate lastAssignment, LocalDate from, boolean departmentStands) {
}
