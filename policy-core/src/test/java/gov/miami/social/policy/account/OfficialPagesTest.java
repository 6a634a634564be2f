package gov.miami.social.policy.account;

import static gov.miami.social.policy.account.Accounts.PAGES;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfficialPagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"https://www.miamigov.com", "miamigov.com", "https://miami.gov/parks", "HTTPS://WWW.MIAMI.GOV/Parks", "https://archive.miamigov.com/x"})
    void aPageOfTheCityIsOfficial(String link) {
        assertThat(PAGES.official(link)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "https://example.com/miamigov.com", "https://miamigov.com.evil.example", "https://evilmiamigov.com",
        "https://www.miamigov.com@evil.example", "https://evil.example/?https://miamigov.com", "https://evil.example#miamigov.com",
        "https://gov", "javascript://miamigov.com/%0aalert(1)", "https://miami\u200Bgov.com"})
    void aPageThatOnlyLooksLikeOneIsNot(String link) {
        assertThat(PAGES.official(link)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"parks.social@miamigov.com", "Parks@MIAMIGOV.COM", "o'neil+x@miamigov.com"})
    void aCityMailboxIsOfTheCity(String address) {
        assertThat(PAGES.cityMail(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "@", "@miamigov.com", "parks", "parks@", "parks@gmail.com", "parks@miamigov.com.evil.example",
        "parks@evilmiamigov.com", "a@b@miamigov.com", "a b@miamigov.com", "a\r\nBcc:evil@miamigov.com", "a\t@miamigov.com",
        "a@miamigov.com\r\nBcc:x", "<a@miamigov.com>", "a,b@miamigov.com", "a@sub.miamigov.com", "парк@miamigov.com"})
    void anyOtherMailboxIsNot(String address) {
        assertThat(PAGES.cityMail(address)).isFalse();
    }

    @Test
    void anEmptyEntryOfTheListOpensNothing() {
        var pages = new OfficialPages(List.of("", " "), List.of("", " "));
        assertThat(pages.official("https://evil.example./x")).isFalse();
        assertThat(pages.cityMail("a@")).isFalse();
    }
}
