package gov.miami.social.policy.account;

import static gov.miami.social.policy.account.Accounts.profile;
import static gov.miami.social.policy.shared.Clause.ACCOUNT_ADDRESS_KNOWN;
import static gov.miami.social.policy.shared.Clause.ACCOUNT_AT_ITS_PLATFORM;
import static gov.miami.social.policy.shared.Clause.ACCOUNT_NAME_IS_ONE_WORD;
import static gov.miami.social.policy.shared.Clause.ACCOUNT_NOT_REGISTERED;
import static gov.miami.social.policy.shared.Clause.PLATFORM_KNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AccountFindingTest {

    @Test
    void anAddressOfAnotherPlatformIsRefused() {
        assertThat(AccountFinding.decide(true, profile(), false, true).refusing()).containsExactly(ACCOUNT_AT_ITS_PLATFORM);
    }

    @Test
    void anAccountFoundAtAnAddressOfItsOwnIsPutOnRecord() {
        assertThat(AccountFinding.decide(true, profile(), true, true).allowed()).isTrue();
    }

    @Test
    void itsPlatformIsKnown() {
        assertThat(AccountFinding.decide(false, profile(), true, true).refusing()).containsExactly(PLATFORM_KNOWN);
    }

    @Test
    void itsNameIsOneThatAPlatformHas() {
        assertThat(AccountFinding.decide(true, profile().renamed("two words", profile().url()), true, true).refusing()).containsExactly(ACCOUNT_NAME_IS_ONE_WORD);
        assertThat(AccountFinding.decide(true, profile().renamed("@two_words", profile().url()), true, true).refusing()).isEmpty();
    }

    @Test
    void itsAddressIsKnown() {
        assertThat(AccountFinding.decide(true, profile("", ""), true, true).refusing()).containsExactly(ACCOUNT_ADDRESS_KNOWN);
    }

    @Test
    void noOtherAccountHasItsAddress() {
        assertThat(AccountFinding.decide(true, profile(), true, false).refusing()).containsExactly(ACCOUNT_NOT_REGISTERED);
    }
}
