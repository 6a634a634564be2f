package gov.miami.social.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How large a file may be, and whither whoever sent a larger one goes back. */
class SizeLimitTest {

    @Test
    void aFileIsNeverLargerThanARequestCarries() {
        assertThat(SizeLimit.ofFile(10_485_760)).isEqualTo(10_485_760);
        assertThat(SizeLimit.ofFile(104_857_600)).isEqualTo(26_214_400 - 65_536);
    }

    @ParameterizedTest
    @CsvSource({"http://portal/social/intake/upload.xhtml, /social/intake/upload.xhtml", "http://portal/social/delegation/grant.xhtml?as=a%26b, /social/delegation/grant.xhtml?as=a%26b"})
    void whoSentTooMuchGoesBackToThePage(String from, String back) {
        assertThat(SizeLimit.back(from, "/social")).isEqualTo(back);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "http://evil/other.xhtml", "http://evil/social", "http://evil/social/../a.xhtml", "mailto:a", "http://evil//evil.com/a.xhtml", "javascript:alert(1)", "http://a b"})
    void whoComesFromElsewhereGoesToTheFirstPage(String from) {
        assertThat(SizeLimit.back(from, "/social")).isEqualTo("/social/");
    }

    @Test
    void whoComesFromNowhereGoesToTheFirstPage() {
        assertThat(SizeLimit.back(null, "/social")).isEqualTo("/social/");
    }
}
