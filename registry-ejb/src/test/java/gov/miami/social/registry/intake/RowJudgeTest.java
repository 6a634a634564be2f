package gov.miami.social.registry.intake;

import static gov.miami.social.policy.account.PlatformStatus.ADMITTED;
import static org.assertj.core.api.Assertions.assertThat;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.account.PlatformKey;
import gov.miami.social.policy.intake.DepartmentCatalogue;
import gov.miami.social.policy.intake.JudgedRow;
import gov.miami.social.policy.intake.PlatformCatalogue;
import gov.miami.social.policy.intake.PlatformFact;
import gov.miami.social.policy.intake.Remark;
import gov.miami.social.policy.intake.RowJudgement;
import gov.miami.social.policy.intake.RowRemark;
import gov.miami.social.policy.intake.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RowJudgeTest {

    private static final PlatformCatalogue CATALOGUE = new PlatformCatalogue(
            List.of(new PlatformFact(new PlatformKey("facebook"), "Facebook", ADMITTED, List.of("facebook.com"))));

    private static final AccountId KNOWN = AccountId.random();

    private static List<JudgedRow> judged(String text) {
        return judged(text, true);
    }

    private static List<JudgedRow> judged(String text, boolean owned) {
        var judge = new RowJudge(new RowJudgement(CATALOGUE, new DepartmentCatalogue(List.of()), LocalDate.of(2026, 3, 1)), owned,
                (platform, account, url) -> account.equals("known") ? Optional.of(KNOWN) : Optional.empty());
        return ListTable.of(text, 100, Optional.empty()).rows().stream().map(judge::judge).toList();
    }

    @Test
    void theSameAddressInOtherWritingIsADuplicateOfItsFirstLine() {
        var rows = judged("url\nhttp://facebook.com/MiamiParks\nhttps://www.facebook.com/miamiparks/\nhttps://m.facebook.com/miamiparks?ref=x\n");
        assertThat(rows).extracting(JudgedRow::verdict).containsExactly(Verdict.NEW, Verdict.DUPLICATE, Verdict.DUPLICATE);
        assertThat(rows.get(2).remarks()).containsExactly(new RowRemark(Remark.DUPLICATE_IN_FILE, "", "2"));
    }

    @Test
    void theSameAccountAtAnotherAddressIsADuplicateToo() {
        var rows = judged("url\nhttp://facebook.com/miamiparks\nhttp://facebook.com/miamiparks/photos\n");
        assertThat(rows.get(1).verdict()).isEqualTo(Verdict.DUPLICATE);
    }

    @Test
    void aRefusedRowMakesNoDuplicates() {
        var rows = judged("url,service\nhttp://facebook.com/miamiparks,youtube\nhttp://facebook.com/miamiparks,facebook\n");
        assertThat(rows).extracting(JudgedRow::verdict).containsExactly(Verdict.REFUSED, Verdict.NEW);
    }

    @Test
    void whatIsRegisteredStaysOut() {
        var row = judged("url\nhttp://facebook.com/known\n").get(0);
        assertThat(row.verdict()).isEqualTo(Verdict.REGISTERED);
        assertThat(row.registered()).contains(KNOWN);
    }

    @Test
    void remarksAreKeptWordForWord() {
        var remarks = List.of(new RowRemark(Remark.BAD_DATE, "created\tat", "soon\n"), new RowRemark(Remark.LANGUAGE_UNKNOWN, "language", ""),
                new RowRemark(Remark.UNKNOWN_DEPARTMENT, "office", "Prks", List.of("Parks (PRK)", "Parking (PKG)")));
        assertThat(RemarksText.parse(RemarksText.of(remarks))).containsExactly(new RowRemark(Remark.BAD_DATE, "created at", "soon"), remarks.get(1), remarks.get(2));
        assertThat(RemarksText.parse("BAD_DATE\tcreated\tsoon")).as("as written before").containsExactly(new RowRemark(Remark.BAD_DATE, "created", "soon"));
        assertThat(RemarksText.parse("")).isEmpty();
    }

    @Test
    void withoutAnOwnerOfTheListEveryRowNamesItsDepartment() {
        var rows = judged("url,department\nhttp://facebook.com/a,\nhttp://facebook.com/b,PRK\n", false);
        assertThat(rows.get(0).remarks()).extracting(RowRemark::remark).containsExactly(Remark.NO_DEPARTMENT);
        assertThat(rows.get(0).verdict()).isEqualTo(Verdict.REFUSED);
        assertThat(rows.get(1).remarks()).extracting(RowRemark::remark).doesNotContain(Remark.NO_DEPARTMENT);
    }
}
