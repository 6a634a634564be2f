package gov.miami.social.policy.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a row may have meant is read instead, once a person took it: in that row, or wherever the same stands. */
class SuggestionTest {

    private static ListRow row(long line, Column column, String text) {
        return new ListRow(line, Optional.empty(), Map.of(column, text), Map.of());
    }

    private static Suggestion suggestion(Remark remark, ListRow row, Column column, String... meant) {
        return Suggestion.of(row, row.remark(remark, column, row.text(column), List.of(meant))).orElseThrow();
    }

    @Test
    void aDepartmentIsTakenByItsKeyWhereverTheSameStands() {
        var taken = suggestion(Remark.UNKNOWN_DEPARTMENT, row(2, Column.DEPARTMENT, "Prks"), Column.DEPARTMENT, "Parks (and so on) (PRK)").taken("Parks (and so on) (PRK)", Optional.empty());
        assertThat(row(7, Column.DEPARTMENT, "Prks").corrected(List.of(taken)).text(Column.DEPARTMENT)).isEqualTo("PRK");
        assertThat(row(7, Column.DEPARTMENT, "Parks").corrected(List.of(taken)).text(Column.DEPARTMENT)).isEqualTo("Parks");
        assertThat(row(7, Column.PLATFORM, "Prks").corrected(List.of(taken)).text(Column.PLATFORM)).isEqualTo("Prks");
    }

    @Test
    void takenForOneRowItHoldsForNoOther() {
        var taken = suggestion(Remark.PLATFORM_CONTRADICTS_URL, row(2, Column.PLATFORM, "youtube"), Column.PLATFORM, "Facebook").taken("Facebook", Optional.of(2L));
        assertThat(row(2, Column.PLATFORM, "youtube").corrected(List.of(taken)).text(Column.PLATFORM)).isEqualTo("Facebook");
        assertThat(row(3, Column.PLATFORM, "youtube").corrected(List.of(taken)).text(Column.PLATFORM)).isEqualTo("youtube");
    }

    @Test
    void ofAnAddressOnlyTheHostIsReadOtherwise() {
        var taken = suggestion(Remark.UNKNOWN_PLATFORM, row(2, Column.URL, "https://www.FACEBOK.com/a"), Column.URL, "facebook.com").taken("facebook.com", Optional.empty());
        assertThat(taken.said()).isEqualTo("facebok.com");
        assertThat(row(2, Column.URL, "https://www.FACEBOK.com/a").corrected(List.of(taken)).text(Column.URL)).isEqualTo("https://www.facebook.com/a");
        assertThat(row(3, Column.URL, "facebok.com/facebok.com").corrected(List.of(taken)).text(Column.URL)).isEqualTo("facebook.com/facebok.com");
        assertThat(row(4, Column.URL, "https://notfacebok.com/a").corrected(List.of(taken)).text(Column.URL)).isEqualTo("https://notfacebok.com/a");
    }

    @Test
    void whatStandsLongerThanARemarkShowsItIsTheSameByWhatIsShown() {
        var text = "Department of Parks ".repeat(5).strip();
        var taken = suggestion(Remark.UNKNOWN_DEPARTMENT, row(2, Column.DEPARTMENT, text), Column.DEPARTMENT, "Parks (PRK)").taken("Parks (PRK)", Optional.empty());
        assertThat(row(2, Column.DEPARTMENT, text).corrected(List.of(taken)).text(Column.DEPARTMENT)).isEqualTo("PRK");
    }

    @Test
    void whatSuggestsNothingCanNotBeTaken() {
        var row = row(2, Column.DEPARTMENT, "xyz");
        assertThat(Suggestion.of(row, row.remark(Remark.UNKNOWN_DEPARTMENT, Column.DEPARTMENT, "xyz"))).isEmpty();
        assertThat(Suggestion.of(row, row.remark(Remark.BAD_DATE, Column.CREATED, "xyz", List.of("2012-01-01")))).isEmpty();
    }
}
