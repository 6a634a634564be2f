package gov.miami.social.policy.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

    @ParameterizedTest
    @ValueSource(strings = {"Yes", "7", " ñ ", "... poukisa?", "為什麼"})
    void aLetterOrADigitOfAnyScriptSaysSomething(String text) {
        assertThat(Wording.says(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t", "\u00a0\u2003", "\u200b\ufeff", "?!.", "\u202e", "---"})
    void spacesAndSignsAloneSayNothing(String text) {
        assertThat(Wording.says(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Seen by me", "Ticket 1234", "我已经在系统里看到了"})
    void aShortSentenceTellsSomething(String text) {
        assertThat(Wording.tells(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "ok", "1234567", ". . . . . . . . ."})
    void aMarkOrAWordTellsNothing(String text) {
        assertThat(Wording.tells(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u200bb", "\u202eabc", "\ufeffabc", "a\r\nb", "a\u0085b"})
    void aSignNobodySeesIsHidden(String text) {
        assertThat(Wording.hidden(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plain text", "ñandú", "日本"})
    void plainTextHidesNothing(String text) {
        assertThat(Wording.hidden(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u001bb", "a\u0085b", "a\u007fb", "\u202efdp.exe", "a\u2066b", "a\u202ab", "a\u200bb", "\u2060a", "a\ufeff"})
    void aSignThatIsNoneOrTurnsTheDirectionDeceives(String text) {
        assertThat(Wording.deceives(text)).isTrue();
    }

    @Test
    void theFirstSuchSignIsNamedWithItsPlaceAndWhatStandsBefore() {
        assertThat(Wording.deceiving("Parks \ud83d\ude00 and\u202e rec\u0007")).hasValue(new UnseenSign(0x202E, 12, "Parks \ud83d\ude00 and"));
        assertThat(Wording.unseen("\u200bParks")).hasValue(new UnseenSign(0x200B, 1, ""));
        assertThat(Wording.deceiving("a long text that ends in its last words\u0085").orElseThrow().before()).isEqualTo("ds in its last words");
    }

    @Test
    void itSaysWhatKindOfSignItIs() {
        assertThat(new UnseenSign(0x7, 1, "").kind()).isEqualTo(UnseenKind.CONTROL);
        assertThat(new UnseenSign(0x2066, 1, "").kind()).isEqualTo(UnseenKind.TURN);
        assertThat(new UnseenSign(0x200B, 1, "").kind()).isEqualTo(UnseenKind.WIDTHLESS);
        assertThat(new UnseenSign(0x7, 1, "").code()).isEqualTo("U+0007");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "one\ttwo\r\nthree", "\u05e9\u05dc\u05d5\u05dd", "fanmi\u00a0Ay\u00efti", "\ud83d\udc68\u200d\ud83d\udc69"})
    void aTextOfAnyLanguageDoesNot(String text) {
        assertThat(Wording.deceives(text)).isFalse();
    }
}
