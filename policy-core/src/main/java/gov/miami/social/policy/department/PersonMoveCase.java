package gov.miami.social.policy.department;

import java.time.LocalDate;

/**
 * The facts of one move.
 *
 * @param active          whether the person is active on the first day
 * @param lastAssignment  the first day of the assignment before, or the day before the person came
 * @param departmentStands whether the new department stands on the first day
 */
public record PersonMoveCase(boolean active, LocalDate lastAssignment, LocalDate from, boolean departmentStands) {
}
