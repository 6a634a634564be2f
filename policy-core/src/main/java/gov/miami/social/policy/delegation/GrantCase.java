package gov.miami.social.policy.delegation;

import java.time.LocalDate;

/**
 * The facts of one grant.
 *
 * @param offices      the grantor's, on the day of the grant
 * @param holderActive whether the future holder is active on the delegation's first day
 * @param signed       whether the signed instrument is attached
 * @param longestDays  the longest a delegation may last, both days counted
 */
public record GrantCase(DelegationTerms terms, LocalDate day, Offices offices, boolean holderActive, boolean signed, int longestDays) {
}
