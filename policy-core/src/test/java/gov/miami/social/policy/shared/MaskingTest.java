package gov.miami.social.policy.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaskingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '=', value = {"123-45-6789=***-**-****", "SSN 123 45 6789.=SSN ***-**-****.", "(665-01-0001)=(***-**-****)",
        "a 123-45-6789 b 899-99-9999 c=a ***-**-**** b ***-**-**** c", "\"note\":\"123-45-6789\"=\"note\":\"***-**-****\"",
        "ssn: 123456789=ssn: ***-**-****", "his Social Security number is 123456789.=his Social Security number is ***-**-****.",
        "número de seguro social 123456789=número de seguro social ***-**-****"})
    void aSocialSecurityNumberIsMasked(String text, String masked) {
        assertThat(Masking.mask(text)).isEqualTo(masked);
        assertThat(Masking.needed(text)).isTrue();
    }

    @Test
    void partsMayStandOnLinesOfTheirOwn() {
        assertThat(Masking.mask("SSN\n123\r\n45\n6789.")).isEqualTo("SSN\n***-**-****.");
        assertThat(Masking.found("one 123  45 6789, ssn 123456789, two 123-45-6789")).containsExactly("123  45 6789", "123456789", "123-45-6789");
    }

    @Test
    void whatWasMaskedIsKnown() {
        assertThat(Masking.done(Masking.mask("of 123-45-6789"))).isTrue();
        assertThat(Masking.done("of 123-45-6789 ***")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"000-12-3456", "666-12-3456", "900-12-3456", "999-12-3456", "123-00-4567", "123-45-0000", "123-45 6789",
        "123-45-67890", "0123-45-6789", "1-123-45-6789", "123-45-6789-1", "2018-03-22", "305-555-0123", "305 555 0123", "(305) 555-0123", "123456789",
        "a lesson, call 3055550123", "SSN 3055550123", "SSN 000123456", "no number", ""})
    void whatCannotBeOneIsLeft(String text) {
        assertThat(Masking.mask(text)).isEqualTo(text);
        assertThat(Masking.needed(text)).isFalse();
    }
}
