package gov.miami.social.policy.account;

import static gov.miami.social.policy.account.Accounts.profile;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IdentityTest {

    @Test
    void anotherPlatformNameOrAddressIsAnotherAccount() {
        var known = Identity.of(profile());
        assertThat(known.keptBy(profile())).isTrue();
        assertThat(known.keptBy(profile().on(new PlatformKey("threads")))).isFalse();
        assertThat(known.keptBy(profile().renamed("Other", profile().url()))).isFalse();
        assertThat(known.keptBy(profile().renamed(profile().handle(), "https://www.facebook.com/Other"))).isFalse();
        assertThat(known.keptBy(AccountProfile.empty())).isFalse();
    }

    @Test
    void capitalsAndTheWritingOfAnAddressDoNotCount() {
        assertThat(Identity.of(profile()).keptBy(profile().renamed("@miamiPARKS", "http://m.facebook.com/miamiparks/"))).isTrue();
    }

    @Test
    void whatIsNotKnownMayBeFilledIn() {
        assertThat(Identity.of(AccountProfile.empty()).keptBy(profile())).isTrue();
        assertThat(Identity.of(profile().renamed("two words", "nowhere")).keptBy(profile())).isTrue();
    }

    @Test
    void whatIsOnRecordStaysAndTheRestIsAsWritten() {
        var onRecord = AccountProfile.empty().on(new PlatformKey("tiktok")).renamed("two words", "https://www.tiktok.com/@parks");
        var known = profile().known(onRecord);
        assertThat(known.platform()).contains(new PlatformKey("tiktok"));
        assertThat(known.handle()).isEqualTo("MiamiParks");
        assertThat(known.url()).isEqualTo("https://www.tiktok.com/@parks");
        assertThat(known.users()).isEqualTo(profile().users());
        assertThat(profile().known(AccountProfile.empty())).isEqualTo(profile());
    }
}
