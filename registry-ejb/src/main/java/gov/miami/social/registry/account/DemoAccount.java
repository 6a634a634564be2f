package gov.miami.social.registry.account;

import gov.miami.social.policy.account.AccountProfile;

/**
 * An account of the demo city as it first came on record, for those who tell what became of it.
 *
 * @param course what becomes of it: the word of its line in the list
 * @param days   until its approval ends, or since it ended or was closed
 * @param now    what it is called today
 * @param why    why it was renamed, ended or refused
 */
public record DemoAccount(AccountFacts facts, String course, int days, AccountProfile now, String why) {

    /** Whether a request brought it. */
    public boolean asked() {
        return facts.approvedUntil().isPresent();
    }
}
