package gov.miami.social.policy.request;

import gov.miami.social.policy.account.AccountProfile;
import gov.miami.social.policy.account.AccountStatus;
import java.util.Set;

/**
 * The account that a request is about, as it stands on the day.
 *
 * @param ending   whether its end is approved already, and only the closing conditions are waited for
 * @param approved whether its use was ever approved: only then are its users designated
 */
public record AskedAccount(AccountStatus status, AccountProfile profile, boolean ending, boolean approved) {

    /** Whether others would use it than were designated (A.2). */
    boolean designates(AccountProfile asked) {
        return !approved || !Set.copyOf(profile.users()).equals(Set.copyOf(asked.users()));
    }
}
