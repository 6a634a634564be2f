package gov.miami.social.policy.delegation;

import java.time.LocalDate;

/**
 * The facts of how a delegation stands on a day.
 *
 * @param revoked      whether it was revoked
 * @param holderActive whether its holder works for the City that day
 * @param grantorHolds the offices that who gave it holds that day
 */
public record StandingCase(DelegationTerms terms, boolean revoked, boolean holderActive, Offices grantorHolds, LocalDate day) {
}
