package gov.miami.social.policy.department;

import java.time.LocalDate;

/**
 * The facts of one separation.
 *
 * @param byAnother whether who records it is not the one who leaves or stays
 * @param recorded  whether a last day is on record already
 * @param since     the first day of the assignment that ends with it
 * @param latest    the latest day that may be recorded ahead
 */
public record PersonSeparationCase(boolean byAnother, boolean recorded, LocalDate since, LocalDate lastDay, LocalDate latest) {
}
