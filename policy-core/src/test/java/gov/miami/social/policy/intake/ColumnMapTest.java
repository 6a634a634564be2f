package gov.miami.social.policy.intake;

import static gov.miami.social.policy.intake.Column.ACCOUNT;
import static gov.miami.social.policy.intake.Column.DEPARTMENT;
import static gov.miami.social.policy.intake.Column.NAME;
import static gov.miami.social.policy.intake.Column.PLATFORM;
import static gov.miami.social.policy.intake.Column.URL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ColumnMapTest {

    private static final List<String> ROW = List.of("https://facebook.com/miami", "City of Miami");

    @ParameterizedTest
    @CsvSource({"address, URL", "Link, URL", "Dirección, URL", "Enlace, URL", "Adrès, URL", "lyen, URL", "Network, PLATFORM", "red social, PLATFORM",
        "rezo, PLATFORM", "Account name, NAME", "Nombre de la cuenta, NAME", "Non kont lan, NAME", "Agency, DEPARTMENT", "OFFICE, DEPARTMENT",
        "Oficina, DEPARTMENT", "Biwo, DEPARTMENT", "Depatman, DEPARTMENT", "usuario, ACCOUNT", "Idiomas, LANGUAGE", "lang, LANGUAGE"})
    void aHeadingIsKnownInEveryLanguageOfThePortal(String heading, Column column) {
        assertThat(Column.headed(heading)).contains(column);
    }

    @Test
    void noHeadingMeansTwoThings() {
        var all = Arrays.stream(Column.values()).flatMap(column -> column.headings().stream()).toList();
        assertThat(all).doesNotHaveDuplicates();
    }

    @Test
    void whatStandsUnderAHeadingSettlesWhichOfTwoItMeans() {
        assertThat(ColumnMap.of(List.of("page", "office"), List.of(ROW)).places()).isEqualTo(Map.of(URL, 0, DEPARTMENT, 1));
        assertThat(ColumnMap.of(List.of("link", "page"), List.of(ROW)).places()).isEqualTo(Map.of(URL, 0, NAME, 1));
        assertThat(ColumnMap.of(List.of("link", "site"), List.of(List.of("x.com/a", "Twitter"))).places()).isEqualTo(Map.of(URL, 0, PLATFORM, 1));
    }

    @Test
    void theFirstColumnThatHoldsAddressesIsTakenWhenNoneIsHeadedSo() {
        assertThat(ColumnMap.of(List.of("where", "who"), List.of(ROW)).places()).isEqualTo(Map.of(URL, 0));
        assertThat(ColumnMap.of(List.of("account", "office"), List.of(ROW)).places()).isEqualTo(Map.of(URL, 0, DEPARTMENT, 1));
        assertThat(ColumnMap.of(List.of("account", "office"), List.of(List.of("miami", "Parks"))).places()).isEqualTo(Map.of(ACCOUNT, 0, DEPARTMENT, 1));
        assertThat(ColumnMap.of(List.of("where"), List.of(List.of(""))).places()).isEmpty();
    }

    @Test
    void ofTwoColumnsThatSayTheSameTheFirstCounts() {
        assertThat(ColumnMap.of(List.of("url", "link"), List.of()).place(URL)).contains(0);
    }

    @Test
    void itIsWrittenAndReadBack() {
        var map = new ColumnMap(Map.of(NAME, 3, URL, 0));
        assertThat(map).hasToString("URL=0 NAME=3");
        assertThat(ColumnMap.parse("URL=0 NAME=3")).isEqualTo(map);
        assertThat(ColumnMap.parse("").places()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Column.class)
    void thePortalsOwnHeadingComesFirst(Column column) {
        assertThat(Column.headed(column.heading())).contains(column);
    }
}
