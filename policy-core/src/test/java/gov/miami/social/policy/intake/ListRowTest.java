package gov.miami.social.policy.intake;

import static gov.miami.social.policy.intake.Column.DESCRIPTION;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListRowTest {

    private static ListRow describing(String text) {
        return new ListRow(2, Optional.empty(), Map.of(DESCRIPTION, text), Map.of());
    }

    @Test
    void proseIsKeptUpToItsLengthInSingleSpaces() {
        assertThat(describing("x".repeat(800)).prose(DESCRIPTION)).isEqualTo("x".repeat(800));
        assertThat(describing("x".repeat(801)).prose(DESCRIPTION)).isEqualTo("x".repeat(800));
        assertThat(describing("Parks\n and\tRecreation").prose(DESCRIPTION)).isEqualTo("Parks and Recreation");
    }

    @Test
    void aRemarkShowsEightySigns() {
        assertThat(describing("x".repeat(80)).remark(Remark.BAD_ENCODING, DESCRIPTION).text()).isEqualTo("x".repeat(80));
        assertThat(describing("x".repeat(81)).remark(Remark.BAD_ENCODING, DESCRIPTION).text()).isEqualTo("x".repeat(79) + "…");
    }

    @Test
    void aFurtherRemarkIsAddedToTheOthers() {
        var first = new RowRemark(Remark.LANGUAGE_UNKNOWN, "language", "E");
        var second = new RowRemark(Remark.DUPLICATE_IN_FILE, "url", "7");
        var row = new JudgedRow(9, Optional.empty(), "parks", "https://x.com/parks", Optional.empty(), List.of(), List.of(first), Optional.empty());
        assertThat(row.with(second).remarks()).containsExactly(first, second);
        assertThat(row.with(second).account()).isEqualTo("parks");
    }

    @Test
    void onlyWhatIsNewComesIn() {
        assertThat(Arrays.stream(Verdict.values()).filter(Verdict::comesIn)).containsExactly(Verdict.NEW, Verdict.NEW_WITH_REMARKS);
    }

    @ParameterizedTest
    @CsvSource({"Service URL, URL", "account-name, NAME", " ACCOUNT_PLATFORM , PLATFORM", "Short description, PURPOSE", "id,", "'',"})
    void aColumnIsKnownByItsHeading(String heading, Column column) {
        assertThat(Column.headed(heading)).isEqualTo(Optional.ofNullable(column));
    }

    @Test
    void aColumnTellsItsHeadings() {
        assertThat(Column.PLATFORM.headings()).startsWith("platform", "service", "account_platform", "network").contains("site");
    }
}
