package gov.miami.social.policy.delegation;

import gov.miami.social.policy.shared.EmployeeId;
import java.time.LocalDate;

/**
 * The facts of one revocation.
 *
 * @param offices those of the person who revokes, on the day of the revocation
 * @param revoked whether it was revoked before
 */
public record RevocationCase(DelegationTerms terms, EmployeeId revoker, Offices offices, boolean revoked, LocalDate day) {
}
