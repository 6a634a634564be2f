package gov.miami.social.policy.account;

import static gov.miami.social.policy.account.Accounts.profile;
import static gov.miami.social.policy.shared.Clause.ACCOUNT_ADDRESS_KNOWN;
import static gov.miami.social.policy.shared.Clause.ACCOUNT_AT_ITS_PLATFORM;
import static gov.miami.social.policy.shared.Clause.ACCOUNT_NAME_IS_ONE_WORD;
import static gov.miami.social.policy.shared.Clause.ACCOUNT_NOT_REGISTERED;
import static gov.miami.social.policy.shared.Clause.PLATFORM_KNOWN;
import static gov.miami.social.policy.shared.Clause.PLATFORM_STILL_THERE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class AccountFindingTest {

    private static final Optional<PlatformStatus> ADMITTED = Optional.of(PlatformStatus.ADMITTED);

    @Test
    void anAddressOfAnotherPlatformIsRefused() {
        assertThat(AccountFinding.decide(ADMITTED, profile(), false, true).refusing()).containsExactly(ACCOUNT_AT_ITS_PLATFORM);
    }

    @Test
    void anAccountFoundAtAnAddressOfItsOwnIsPutOnRecord() {
        assertThat(AccountFinding.decide(ADMITTED, profile(), true, true).allowed()).isTrue();
    }

    @Test
    void itsPlatformIsKnown() {
        assertThat(AccountFinding.decide(Optional.empty(), profile(), true, true).refusing()).containsExactly(PLATFORM_KNOWN);
    }

    @Test
    void aNetworkThatIsGoneHasNoAccountInUse() {
        assertThat(AccountFinding.decide(Optional.of(PlatformStatus.RETIRED), profile(), true, true).refusing()).containsExactly(PLATFORM_STILL_THERE);
        assertThat(AccountFinding.decide(Optional.of(PlatformStatus.DECLINED), profile(), true, true).allowed()).isTrue();
        assertThat(AccountFinding.decide(Optional.of(PlatformStatus.PROHIBITED), profile(), true, true).allowed()).isTrue();
    }

    @Test
    void itsNameIsOneThatAPlatformHas() {
        assertThat(AccountFinding.decide(ADMITTED, profile().renamed("two words", profile().url()), true, true).refusing()).containsExactly(ACCOUNT_NAME_IS_ONE_WORD);
        assertThat(AccountFinding.decide(ADMITTED, profile().renamed("@two_words", profile().url()), true, true).refusing()).isEmpty();
    }

    @Test
    void itsAddressIsKnown() {
        assertThat(AccountFinding.decide(ADMITTED, profile("", ""), true, true).refusing()).containsExactly(ACCOUNT_ADDRESS_KNOWN);
    }

    @Test
    void noOtherAccountHasItsAddress() {
        assertThat(AccountFinding.decide(ADMITTED, profile(), true, false).refusing()).containsExactly(ACCOUNT_NOT_REGISTERED);
    }
}
