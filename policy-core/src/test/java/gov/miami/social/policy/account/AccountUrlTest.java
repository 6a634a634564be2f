package gov.miami.social.policy.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccountUrlTest {

    @ParameterizedTest
    @CsvSource({
        "facebook.com/MiamiParks,               https://facebook.com/MiamiParks",
        "'  https://x.com/CityofMiami  ',       https://x.com/CityofMiami",
        "HTTP://www.flickr.com/photos/miami/,   HTTP://www.flickr.com/photos/miami/",
        "https://cityofmiami.tumblr.com,        https://cityofmiami.tumblr.com",
        "https://www.facebook.com/PoliceMiamí,  https://www.facebook.com/PoliceMiamí"})
    void anAddressIsReadAsTyped(String typed, String read) {
        assertThat(AccountUrl.of(typed)).map(AccountUrl::value).contains(read);
        assertThat(AccountUrl.of(typed)).map(AccountUrl::toString).contains(read);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "   ", "miami", "@CityofMiami", "none", "https://", "https:///path", "http://localhost/x",
        "javascript:alert(1)", "JaVaScRiPt:alert(document.cookie)//https://x.com", "data:text/html,<script>alert(1)</script>",
        "ftp://facebook.com/x", "file:///etc/passwd", "//evil.example", "https://facebook.com@evil.example/x",
        "https://user:secret@facebook.com/x", "https://facebook.com/a b", "https://facebook.com/x\r\nSet-Cookie: a=b",
        "https://facebook.com/x\u0000", "https://facebook.com/\u202Egpj.exe", "https://face\u200Bbook.com/x",
        "https://facebook.com/x\" onmouseover=\"alert(1)", "https://facebook.com/<script>", "https://miamí.gov/x",
        "https://facebook.com/%zz", "https://facebook.com\\@evil.example"})
    void whatIsNoWebAddressIsNone(String typed) {
        assertThat(AccountUrl.of(typed)).isEmpty();
    }

    @Test
    void itsLengthIsLimited() {
        var longest = "https://x.com/" + "a".repeat(AccountUrl.LONGEST - 14);
        assertThat(AccountUrl.of(longest)).isPresent();
        assertThat(AccountUrl.of(longest + "a")).isEmpty();
    }

    @Test
    void noAddressIsMadeOfSomethingElse() {
        assertThatThrownBy(() -> new AccountUrl("x.com/miami")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AccountUrl(null)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.facebook.com/MiamiParks,          facebook.com/miamiparks",
        "http://m.facebook.com/miamiparks/,            facebook.com/miamiparks",
        "https://mobile.twitter.com/Miami?lang=es,     twitter.com/miami",
        "https://facebook.com/MiamiParks#top,          facebook.com/miamiparks",
        "https://facebook.com./MiamiParks,             facebook.com/miamiparks",
        "https://facebook.com:443//MiamiParks//,       facebook.com/miamiparks",
        "https://facebook.com/a/../MiamiParks,         facebook.com/miamiparks",
        "https://facebook.com/Miami%50arks,            facebook.com/miamiparks",
        "https://twitter.com/#!/CityofMiami,           twitter.com/cityofmiami",
        "https://twitter.com/CityofMiami,              twitter.com/cityofmiami",
        "https://facebook.com/profile.php?id=77,       facebook.com/profile.php?id=77",
        "https://facebook.com/profile.php?ref=hl&id=77, facebook.com/profile.php?id=77",
        "https://facebook.com/profile.php?id=77&ref=hl, facebook.com/profile.php?id=77",
        "https://facebook.com/profile.php?id=78,       facebook.com/profile.php?id=78",
        "https://facebook.com/miami?fbid=77,           facebook.com/miami",
        "https://cityofmiami.tumblr.com,               cityofmiami.tumblr.com"})
    void twoWritingsOfOneAddressHaveOneKey(String address, String key) {
        assertThat(AccountUrl.of(address)).map(AccountUrl::key).contains(key);
    }
}
