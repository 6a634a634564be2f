package gov.miami.social.policy.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlatformHostsTest {

    private static final PlatformKey FACEBOOK = new PlatformKey("facebook");
    private static final Map<PlatformKey, List<String>> CATALOGUE = Map.of(FACEBOOK, List.of("facebook.com", "fb.com"),
            new PlatformKey("twitter"), List.of("x.com"), new PlatformKey("mastodon"), List.of("mastodon.social", "*"),
            new PlatformKey("p_new"), List.of());

    private static boolean fit(String platform, String address) {
        return PlatformHosts.of(new PlatformKey(platform), CATALOGUE).fit(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://www.facebook.com/miami", "fb.com/miami", "https://M.Facebook.com./miami"})
    void anAddressOnAHostOfThePlatformFits(String address) {
        assertThat(fit("facebook", address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://x.com/miami", "https://notfacebook.com/miami", "https://facebook.com.example/miami", "https://unknown.example/miami"})
    void anAddressElsewhereDoesNot(String address) {
        assertThat(fit("facebook", address)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mastodon", "p_new", "other"})
    void aPlatformWithoutHostsOfItsOwnStandsAnywhereButOnAnother(String platform) {
        assertThat(fit(platform, "https://unknown.example/@miami")).isTrue();
        assertThat(fit(platform, "https://x.com/miami")).isFalse();
    }

    @Test
    void aHostOfItsOwnFitsAPlatformThatStandsAnywhere() {
        assertThat(fit("mastodon", "https://mastodon.social/@miami")).isTrue();
        assertThat(fit("other", "https://mastodon.social/@miami")).isFalse();
    }

    @Test
    void whatIsNoAddressYetStandsNowhereElse() {
        assertThat(fit("facebook", "")).isTrue();
        assertThat(fit("facebook", "miami")).isTrue();
    }
}
