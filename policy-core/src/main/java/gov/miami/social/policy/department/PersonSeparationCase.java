package gov.miami.social.policy.department;

import java.time.LocalDate;

/**
 * The facts of one separation.
 *
 * @param since the first day of the assignment that ends with it
 */
public record PersonSeparationCase(EmploymentStatus status, LocalDate since, LocalDate lastDay) {
}
