package gov.miami.social.policy.account;

import static gov.miami.social.policy.shared.Clause.ACCOUNT_ADDRESS_KNOWN;
import static gov.miami.social.policy.shared.Clause.ACCOUNT_AT_ITS_PLATFORM;
import static gov.miami.social.policy.shared.Clause.ACCOUNT_NAME_IS_ONE_WORD;
import static gov.miami.social.policy.shared.Clause.ACCOUNT_NOT_REGISTERED;
import static gov.miami.social.policy.shared.Clause.PLATFORM_KNOWN;

import gov.miami.social.policy.shared.Check;
import gov.miami.social.policy.shared.Decision;

/** Whether an account found in use can be put on record, as unapproved until its use is approved (A.1, reading 2). */
public final class AccountFinding {

    public static Decision decide(boolean platformKnown, AccountProfile profile, boolean addressFits, boolean addressFree) {
        return Decision.of(
                Check.of(PLATFORM_KNOWN, platformKnown),
                Check.of(ACCOUNT_NAME_IS_ONE_WORD, Handle.of(profile.handle()).isPresent()),
                Check.of(ACCOUNT_ADDRESS_KNOWN, AccountUrl.of(profile.url()).isPresent()),
                Check.of(ACCOUNT_AT_ITS_PLATFORM, addressFits),
                Check.of(ACCOUNT_NOT_REGISTERED, addressFree));
    }

    private AccountFinding() {
    }
}
