package gov.miami.social.web.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttachmentTest {

    @Test
    void aNameIsGivenInAsciiAndAsItIs() {
        assertThat(Attachment.named("Acta número 3.pdf"))
                .isEqualTo("attachment; filename=\"Acta n_mero 3.pdf\"; filename*=UTF-8''Acta%20n%C3%BAmero%203.pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nSet-Cookie: b=c", "a\"; filename=\"evil.html", "a;b", "a\\b", "a%0d%0ab", "a\u2028b", "*'()"})
    void noNameEndsTheHeaderOrBeginsAnother(String name) {
        var header = Attachment.named(name);
        assertThat(header).matches("attachment; filename=\"[A-Za-z0-9 ._()-]*\"; filename\\*=UTF-8''[A-Za-z0-9%._-]*");
    }
}
