package gov.miami.social.policy.intake;

import static gov.miami.social.policy.intake.Column.ACCOUNT;
import static gov.miami.social.policy.intake.Column.LANGUAGE;
import static gov.miami.social.policy.intake.Column.NAME;
import static gov.miami.social.policy.intake.Column.PLATFORM;
import static gov.miami.social.policy.intake.Column.PURPOSE;
import static gov.miami.social.policy.intake.Column.URL;
import static gov.miami.social.policy.intake.Rows.remarks;
import static gov.miami.social.policy.intake.Rows.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the text of a cell may hold: its characters, its length, and no social security number. */
class RowTextTest {

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
