package gov.miami.social.policy.account;

import static gov.miami.social.policy.shared.Clause.ACCOUNT_ADDRESS_KNOWN;
import static gov.miami.social.policy.shared.Clause.ACCOUNT_APPROVED_TO_OPEN;
import static gov.miami.social.policy.shared.Clause.ACCOUNT_AT_ITS_PLATFORM;
import static gov.miami.social.policy.shared.Clause.ACCOUNT_NAME_IS_ONE_WORD;
import static gov.miami.social.policy.shared.Clause.ACCOUNT_NOT_REGISTERED;
import static gov.miami.social.policy.shared.Clause.ACCOUNT_OPENED_AS_APPROVED;
import static gov.miami.social.policy.shared.Clause.OFFICIAL_LINKS_SHOWN;
import static gov.miami.social.policy.shared.Clause.PLATFORM_NOT_PROHIBITED;
import static gov.miami.social.policy.shared.Clause.RECOVERY_ADDRESS_OF_CITY;

import gov.miami.social.policy.shared.Check;
import gov.miami.social.policy.shared.Decision;

/** Whether an approved account may go into use: it is where it says, belongs to the City and shows the links of A.5. */
public final class AccountOpening {

    public static Decision decide(OpeningCase facts) {
        return Decision.of(
                Check.of(ACCOUNT_APPROVED_TO_OPEN, facts.status() == AccountStatus.APPROVED),
                Check.of(ACCOUNT_OPENED_AS_APPROVED, Identity.of(facts.approved()).keptBy(facts.profile())),
                Check.of(ACCOUNT_NAME_IS_ONE_WORD, Handle.of(facts.profile().handle()).isPresent()),
                Check.of(ACCOUNT_ADDRESS_KNOWN, AccountUrl.of(facts.profile().url()).isPresent()),
                Check.of(ACCOUNT_AT_ITS_PLATFORM, facts.addressFits()),
                Check.of(ACCOUNT_NOT_REGISTERED, facts.addressFree()),
                Check.of(OFFICIAL_LINKS_SHOWN, facts.linksAttested()),
                Check.of(PLATFORM_NOT_PROHIBITED, facts.platformLawful()),
                Check.of(RECOVERY_ADDRESS_OF_CITY, facts.pages().cityMail(facts.profile().recoveryEmail())));
    }

    private AccountOpening() {
    }
}
