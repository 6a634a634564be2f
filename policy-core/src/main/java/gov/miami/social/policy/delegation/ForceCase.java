package gov.miami.social.policy.delegation;

import gov.miami.social.policy.shared.DepartmentKey;
import java.time.LocalDate;

/**
 * The facts of one use of a delegation.
 *
 * @param revoked      whether it was revoked before the moment of use
 * @param holderActive whether its holder is active that day
 * @param grantorHolds the offices that who gave it holds that day
 */
public record ForceCase(DelegationTerms terms, boolean revoked, boolean holderActive, Offices grantorHolds, Power power, DepartmentKey department, LocalDate day) {
}
