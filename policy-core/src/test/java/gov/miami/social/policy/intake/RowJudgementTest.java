package gov.miami.social.policy.intake;

import static gov.miami.social.policy.intake.Column.ACCOUNT;
import static gov.miami.social.policy.intake.Column.CREATED;
import static gov.miami.social.policy.intake.Column.DEPARTMENT;
import static gov.miami.social.policy.intake.Column.LANGUAGE;
import static gov.miami.social.policy.intake.Column.NAME;
import static gov.miami.social.policy.intake.Column.PLATFORM;
import static gov.miami.social.policy.intake.Column.PURPOSE;
import static gov.miami.social.policy.intake.Column.UPDATED;
import static gov.miami.social.policy.intake.Column.URL;
import static org.assertj.core.api.Assertions.assertThat;

import gov.miami.social.policy.shared.DepartmentKey;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowJudgementTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final DepartmentKey PARKS = new DepartmentKey("PRK");
    private static final RowJudgement JUDGEMENT = new RowJudgement(Catalogue.ALL,
            new DepartmentCatalogue(List.of(new DepartmentFact(PARKS, "Parks and Recreation", List.of("Parks Department", "Virginia Key")))), TODAY);

    /** A row without fault. */
    private static Map<Column, String> good() {
        return new HashMap<>(Map.of(PLATFORM, "facebook", ACCOUNT, "miamiparks", URL, "http://facebook.com/miamiparks", NAME, "Parks",
                LANGUAGE, "English", CREATED, "2012-04-11 23:47:42", UPDATED, "2012-04-11"));
    }

    private static JudgedRow judged(Map<Column, String> cells) {
        return JUDGEMENT.judge(new ListRow(7, Optional.empty(), cells, Map.of(LANGUAGE, "Language spoken")));
    }

    private static JudgedRow with(Column column, String text) {
        var cells = good();
        cells.put(column, text);
        return judged(cells);
    }

    private static List<Remark> remarks(JudgedRow row) {
        return row.remarks().stream().map(RowRemark::remark).toList();
    }

    @Test
    void aRowWithoutFaultIsNew() {
        var row = judged(good());
        assertThat(row.verdict()).isEqualTo(Verdict.NEW);
        assertThat(row.remarks()).isEmpty();
        assertThat(row.line()).isEqualTo(7);
        assertThat(row.platform().map(Object::toString)).contains("facebook");
        assertThat(row.account()).isEqualTo("miamiparks");
        assertThat(row.languages()).containsExactly("en");
    }

    @Test
    void theCellsOfABrokenRowAreNotRead() {
        var row = JUDGEMENT.judge(new ListRow(9, Optional.of(14), good(), Map.of()));
        assertThat(row.verdict()).isEqualTo(Verdict.REFUSED);
        assertThat(row.remarks()).containsExactly(new RowRemark(Remark.BROKEN_COLUMNS, "url", "14"));
        assertThat(row.url()).isEmpty();
    }

    @Test
    void anUnknownHostIsAnUnknownPlatform() {
        assertThat(remarks(with(URL, "http://notfacebook.com/miamiparks"))).containsExactly(Remark.UNKNOWN_PLATFORM);
    }

    @Test
    void platformAndAddressAgree() {
        assertThat(remarks(with(PLATFORM, "YouTube"))).containsExactly(Remark.PLATFORM_CONTRADICTS_URL);
        assertThat(remarks(with(PLATFORM, "FB"))).isEmpty();
        assertThat(remarks(with(PLATFORM, ""))).isEmpty();
    }

    @Test
    void aFormerNameOfAPlatformStillMeansIt() {
        var cells = good();
        cells.putAll(Map.of(PLATFORM, "twitter", ACCOUNT, "@MiamiPD", URL, "twitter.com/MiamiPD"));
        assertThat(judged(cells).remarks()).isEmpty();
        assertThat(judged(cells).account()).isEqualTo("MiamiPD");
    }

    @Test
    void accountAndAddressAgree() {
        assertThat(remarks(with(ACCOUNT, "otherparks"))).containsExactly(Remark.ACCOUNT_CONTRADICTS_URL);
        assertThat(remarks(with(ACCOUNT, "MiamiParks"))).isEmpty();
        assertThat(remarks(with(ACCOUNT, ""))).isEmpty();
    }

    @Test
    void aDeadNetworkStaysOut() {
        var cells = good();
        cells.putAll(Map.of(PLATFORM, "google_plus", ACCOUNT, "+NASA", URL, "https://plus.google.com/+NASA/posts"));
        assertThat(judged(cells).verdict()).isEqualTo(Verdict.REFUSED);
        assertThat(remarks(judged(cells))).containsExactly(Remark.PLATFORM_RETIRED);
    }

    @Test
    void anAccountOnAProhibitedApplicationComesInMarked() {
        var cells = good();
        cells.putAll(Map.of(PLATFORM, "tiktok", ACCOUNT, "miamipd", URL, "https://www.tiktok.com/@miamipd"));
        assertThat(judged(cells).verdict()).isEqualTo(Verdict.NEW_WITH_REMARKS);
        assertThat(remarks(judged(cells))).containsExactly(Remark.PLATFORM_PROHIBITED);
    }

    @Test
    void theAddressNamesAnAccount() {
        assertThat(remarks(with(URL, "https://facebook.com/groups/1"))).containsExactly(Remark.NO_ACCOUNT_IN_URL);
        assertThat(remarks(with(URL, ""))).containsExactly(Remark.URL_MISSING);
        assertThat(remarks(with(URL, "http:\\\\facebook.com\\miamiparks"))).containsExactly(Remark.URL_MALFORMED);
    }

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
    void withoutAnAddressTheWordTellsThePlatform() {
        var cells = good();
        cells.putAll(Map.of(PLATFORM, "YouTube", URL, ""));
        assertThat(judged(cells).platform().map(Object::toString)).contains("youtube");
        cells.put(PLATFORM, "Sevenload");
        assertThat(judged(cells).platform()).isEmpty();
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

    @Test
    void anUnreadableCharacterRefusesTheRow() {
        assertThat(remarks(with(NAME, "Centro del C�ncer"))).containsExactly(Remark.BAD_ENCODING);
    }

    @Test
    void controlAndDirectionCharactersRefuseTheRow() {
        assertThat(remarks(with(NAME, "Parks\u0000"))).containsExactly(Remark.CONTROL_CHARACTERS);
        assertThat(remarks(with(NAME, "skraP \u202Eimaim"))).containsExactly(Remark.CONTROL_CHARACTERS);
        assertThat(remarks(with(NAME, "Parks\nand Recreation"))).isEmpty();
        assertThat(remarks(with(ACCOUNT, "miami\nparks"))).contains(Remark.CONTROL_CHARACTERS);
    }

    @Test
    void proseIsShortenedAndNamesAreNot() {
        assertThat(remarks(with(PURPOSE, "x".repeat(800)))).isEmpty();
        assertThat(remarks(with(PURPOSE, "x".repeat(801)))).containsExactly(Remark.TEXT_SHORTENED);
        assertThat(remarks(with(PLATFORM, "x".repeat(61)))).contains(Remark.TOO_LONG);
        assertThat(remarks(with(URL, "http://facebook.com/" + "x".repeat(500)))).contains(Remark.TOO_LONG);
    }

    @Test
    void aNamedDepartmentStandsToday() {
        assertThat(with(DEPARTMENT, "prk").department()).contains(PARKS);
        assertThat(with(DEPARTMENT, "Department of Parks & Recreation").department()).contains(PARKS);
        assertThat(remarks(with(DEPARTMENT, "NOSUCH"))).containsExactly(Remark.UNKNOWN_DEPARTMENT);
        assertThat(with(DEPARTMENT, "Prks and Recreation").remarks()).containsExactly(
                new RowRemark(Remark.UNKNOWN_DEPARTMENT, "department", "Prks and Recreation", List.of("Parks and Recreation (PRK)")));
    }

    @Test
    void everythingIsSaidAtOnceAndTheGravestDecides() {
        var cells = good();
        cells.putAll(Map.of(PLATFORM, "YouTube", LANGUAGE, "E", CREATED, "soon", DEPARTMENT, "?", URL, "https://facebook.com/groups/1"));
        assertThat(remarks(judged(cells))).containsExactlyInAnyOrder(Remark.PLATFORM_CONTRADICTS_URL, Remark.NO_ACCOUNT_IN_URL,
                Remark.UNKNOWN_DEPARTMENT, Remark.LANGUAGE_UNKNOWN, Remark.BAD_DATE);
        assertThat(judged(cells).verdict()).isEqualTo(Verdict.REFUSED);
    }

    @ParameterizedTest
    @EnumSource
    void aSocialSecurityNumberInAnyColumnKeepsTheRowOutAndIsShownMasked(Column column) {
        var row = with(column, "of 123-45-6789");
        assertThat(row.verdict()).isEqualTo(Verdict.REFUSED);
        assertThat(row.remarks()).contains(new RowRemark(Remark.SOCIAL_SECURITY_NUMBER, column == LANGUAGE ? "Language spoken" : column.heading(), "of ***-**-****"));
        assertThat(row.toString()).doesNotContain("6789");
    }

    @Test
    void aNumberOverLinesIsOneTooAndOtherNumbersAreNot() {
        assertThat(remarks(with(PURPOSE, "SSN\n123\n45\n6789"))).contains(Remark.SOCIAL_SECURITY_NUMBER);
        assertThat(remarks(with(PURPOSE, "Call 305-416-1000 or 123-456-789"))).isEmpty();
    }

    @Test
    void aNumberThatWasMaskedWhenTheFileWasKeptStillKeepsTheRowOut() {
        var row = with(PURPOSE, "of ***-**-****");
        assertThat(row.verdict()).isEqualTo(Verdict.REFUSED);
        assertThat(remarks(row)).containsExactly(Remark.SOCIAL_SECURITY_NUMBER);
    }

    @Test
    void aRowThatIsKeptHoldsTheMask() {
        var row = new ListRow(7, Optional.empty(), Map.of(PURPOSE, "of 123 45 6789", NAME, "Parks\nand more"), Map.of());
        assertThat(row.masked().text(PURPOSE)).isEqualTo("of ***-**-****");
        assertThat(row.masked().text(NAME)).isEqualTo("Parks\nand more");
    }
}
