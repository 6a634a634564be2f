package gov.miami.social.policy.account;

import static gov.miami.social.policy.shared.Clause.ACCOUNT_ADDRESS_KNOWN;
import static gov.miami.social.policy.shared.Clause.ACCOUNT_AT_ITS_PLATFORM;
import static gov.miami.social.policy.shared.Clause.ACCOUNT_NAME_IS_ONE_WORD;
import static gov.miami.social.policy.shared.Clause.ACCOUNT_NOT_REGISTERED;
import static gov.miami.social.policy.shared.Clause.PLATFORM_KNOWN;
import static gov.miami.social.policy.shared.Clause.PLATFORM_STILL_THERE;

import gov.miami.social.policy.shared.Check;
import gov.miami.social.policy.shared.Decision;
import java.util.Optional;

/** Whether an account found in use can be put on record, as unapproved until its use is approved (A.1, reading 2). */
public final class AccountFinding {

    /**
     * One rule for what a person found and what a list names.
     *
     * @param platform where the platform of the account stands, if the catalogue has it
     */
    public static Decision decide(Optional<PlatformStatus> platform, AccountProfile profile, boolean addressFits, boolean addressFree) {
        return Decision.of(
                Check.of(PLATFORM_KNOWN, platform.isPresent()),
                Check.of(PLATFORM_STILL_THERE, platform.map(PlatformStatus::living).orElse(true)),
                Check.of(ACCOUNT_NAME_IS_ONE_WORD, Handle.of(profile.handle()).isPresent()),
                Check.of(ACCOUNT_ADDRESS_KNOWN, AccountUrl.of(profile.url()).isPresent()),
                Check.of(ACCOUNT_AT_ITS_PLATFORM, addressFits),
                Check.of(ACCOUNT_NOT_REGISTERED, addressFree));
    }

    private AccountFinding() {
    }
}
