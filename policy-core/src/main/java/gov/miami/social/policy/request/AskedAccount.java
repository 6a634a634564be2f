package gov.miami.social.policy.request;

import gov.miami.social.policy.account.AccountProfile;
import gov.miami.social.policy.account.AccountStatus;

/**
 * The account that a request is about, as it stands on the day.
 *
 * @param ending whether its end is approved already, and only the closing conditions are waited for
 */
public record AskedAccount(AccountStatus status, AccountProfile profile, boolean ending) {
}
