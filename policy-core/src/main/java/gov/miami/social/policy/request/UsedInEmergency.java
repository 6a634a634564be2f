package gov.miami.social.policy.request;

import gov.miami.social.policy.account.AccountStatus;

/**
 * How the use of an account in an emergency stands when it is decided (reading 14). What was done in the emergency is decided, never the
 * ordinary use: Benefits A speaks of disasters, and A.1 asks for an approval of its own for what comes after them.
 */
public enum UsedInEmergency {
    /** It goes on: an approval covers it until the emergency ends, and then the account is in reserve again. */
    UNDER_WAY,
    /** It is over: the account stays as it stands. */
    OVER,
    /** Nobody decided it in time: approved late, the account is in reserve again. */
    UNCOVERED;

    /** @param last whether the use to be decided is the last one of the account: used again since, it waits for another decision */
    public static UsedInEmergency of(AccountStatus account, boolean last) {
        if (!last) {
            return OVER;
        }
        return switch (account) {
            case EMERGENCY -> UNDER_WAY;
            case UNAPPROVED -> UNCOVERED;
            default -> OVER;
        };
    }
}
