package gov.miami.social.policy.intake;

import static gov.miami.social.policy.intake.Column.ACCOUNT;
import static gov.miami.social.policy.intake.Column.CREATED;
import static gov.miami.social.policy.intake.Column.DEPARTMENT;
import static gov.miami.social.policy.intake.Column.LANGUAGE;
import static gov.miami.social.policy.intake.Column.PLATFORM;
import static gov.miami.social.policy.intake.Column.URL;
import static gov.miami.social.policy.intake.Rows.JUDGEMENT;
import static gov.miami.social.policy.intake.Rows.PARKS;
import static gov.miami.social.policy.intake.Rows.good;
import static gov.miami.social.policy.intake.Rows.judged;
import static gov.miami.social.policy.intake.Rows.remarks;
import static gov.miami.social.policy.intake.Rows.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RowJudgementTest {

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
        assertThat(row.remarks()).containsExactly(new RowRemark(Remark.BROKEN_COLUMNS, "", "14"));
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

    @Test
    void withoutAnAddressTheWordTellsThePlatform() {
        var cells = good();
        cells.putAll(Map.of(PLATFORM, "YouTube", URL, ""));
        assertThat(judged(cells).platform().map(Object::toString)).contains("youtube");
        cells.put(PLATFORM, "Sevenload");
        assertThat(judged(cells).platform()).isEmpty();
    }

    /** Also where the address does not tell the platform, so that both are put right at once. */
    @Test
    void aWordThatIsNoPlatformIsSaidBesideTheAddress() {
        var cells = good();
        cells.putAll(Map.of(PLATFORM, "Facebok", URL, ""));
        assertThat(judged(cells).remarks()).contains(new RowRemark(Remark.PLATFORM_NOT_CALLED_SO, "platform", "Facebok", List.of("Facebook")));
        cells.putAll(Map.of(PLATFORM, "Blorp", URL, "http://blorp.example/miamiparks"));
        assertThat(remarks(judged(cells))).containsExactly(Remark.UNKNOWN_PLATFORM, Remark.PLATFORM_NOT_CALLED_SO);
        cells.put(URL, "nonsense");
        assertThat(remarks(judged(cells))).containsExactly(Remark.URL_MALFORMED, Remark.PLATFORM_NOT_CALLED_SO);
        cells.put(PLATFORM, "");
        assertThat(remarks(judged(cells))).containsExactly(Remark.URL_MALFORMED);
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
}
