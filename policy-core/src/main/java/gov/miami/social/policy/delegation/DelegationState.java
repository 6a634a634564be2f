package gov.miami.social.policy.delegation;

import gov.miami.social.policy.shared.Period;
import java.time.LocalDate;

/** How a delegation stands on a day: still ahead, in force, past its last day, or revoked. */
public enum DelegationState {
    AHEAD, IN_FORCE, EXPIRED, REVOKED;

    public static DelegationState on(LocalDate day, Period period, boolean revoked) {
        if (revoked) {
            return REVOKED;
        }
        if (period.holds(day)) {
            return IN_FORCE;
        }
        return day.isBefore(period.from()) ? AHEAD : EXPIRED;
    }
}
