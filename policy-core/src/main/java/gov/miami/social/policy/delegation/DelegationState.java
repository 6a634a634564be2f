package gov.miami.social.policy.delegation;

import gov.miami.social.policy.shared.Period;
import java.time.LocalDate;

/** How a delegation stands on a day: still ahead, in force, without its holder, past its last day, or revoked. */
public enum DelegationState {
    AHEAD, IN_FORCE,
    /** Its days are not over, but whoever holds it does not work for the City: nobody decides under it. */
    HOLDER_GONE,
    EXPIRED, REVOKED;

    public static DelegationState on(LocalDate day, Period period, boolean revoked, boolean holderActive) {
        if (revoked) {
            return REVOKED;
        }
        if (period.until().filter(day::isAfter).isPresent()) {
            return EXPIRED;
        }
        if (!holderActive) {
            return HOLDER_GONE;
        }
        return period.holds(day) ? IN_FORCE : AHEAD;
    }
}
