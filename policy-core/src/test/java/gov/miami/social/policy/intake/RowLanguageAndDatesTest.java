package gov.miami.social.policy.intake;

import static gov.miami.social.policy.intake.Column.CREATED;
import static gov.miami.social.policy.intake.Column.LANGUAGE;
import static gov.miami.social.policy.intake.Column.UPDATED;
import static gov.miami.social.policy.intake.Rows.remarks;
import static gov.miami.social.policy.intake.Rows.with;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In which writings the languages and dates of a list are read. */
class RowLanguageAndDatesTest {

    @ParameterizedTest
    @CsvSource({"English, en", "english, en", "eng, en", "es, es", "Español, es", "English/ Spanish, en es", "English & German, en de",
        "Portuguese English, pt en", "Thai English, th en", "Haitian Creole, ht", "Kreyòl, ht", "Farsi, fa", "Tetun-Dili, tet", "'English, Spanish', en es"})
    void languagesAreReadByNameOrCode(String text, String codes) {
        assertThat(with(LANGUAGE, text).languages()).containsExactly(codes.split(" "));
        assertThat(with(LANGUAGE, text).verdict()).isEqualTo(Verdict.NEW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"E", "Englisht", "housing", "it is so", "English Klingon"})
    void aWordThatIsNoLanguageIsLeftOut(String text) {
        assertThat(remarks(with(LANGUAGE, text))).containsExactly(Remark.LANGUAGE_UNKNOWN);
        assertThat(with(LANGUAGE, text).languages()).isEmpty();
        assertThat(with(LANGUAGE, text).verdict()).isEqualTo(Verdict.NEW_WITH_REMARKS);
    }

    @Test
    void moreThanThreeWordsOrThirtySignsAreASentence() {
        assertThat(remarks(with(LANGUAGE, "all of them"))).containsExactly(Remark.LANGUAGE_UNKNOWN);
        assertThat(remarks(with(LANGUAGE, "all of them too"))).containsExactly(Remark.LANGUAGE_IS_A_SENTENCE);
        assertThat(remarks(with(LANGUAGE, "x".repeat(30)))).containsExactly(Remark.LANGUAGE_UNKNOWN);
        assertThat(remarks(with(LANGUAGE, "x".repeat(31)))).containsExactly(Remark.LANGUAGE_IS_A_SENTENCE);
    }

    @Test
    void aSentenceIsNoLanguage() {
        var row = with(LANGUAGE, "Official account of the Department of Parks, which keeps the parks of the city open for everyone all year");
        assertThat(remarks(row)).containsExactly(Remark.LANGUAGE_IS_A_SENTENCE);
        assertThat(row.remarks().get(0).column()).isEqualTo("Language spoken");
        assertThat(row.remarks().get(0).text()).hasSize(80).startsWith("Official account").endsWith("…");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2012-02-30", "2012-04-11 25:00:00", "0000-00-00", "soon", "1996-12-31", "2026-03-02"})
    void aDateIsADayBetweenTheFirstNetworkAndToday(String text) {
        assertThat(remarks(with(CREATED, text))).containsExactly(Remark.BAD_DATE);
        assertThat(remarks(with(UPDATED, text))).containsExactly(Remark.BAD_DATE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1997-01-01", "2026-03-01", "4/11/2012", "2012-04-11T23:47:42Z", "2012-04-11 23:47:42 UTC", "4/11/2012 9:05", ""})
    void datesAreReadInTheWritingsOfTheLists(String text) {
        assertThat(with(CREATED, text).remarks()).isEmpty();
    }
}
