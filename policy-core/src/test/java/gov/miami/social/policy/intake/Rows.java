package gov.miami.social.policy.intake;

import static gov.miami.social.policy.intake.Column.ACCOUNT;
import static gov.miami.social.policy.intake.Column.CREATED;
import static gov.miami.social.policy.intake.Column.LANGUAGE;
import static gov.miami.social.policy.intake.Column.NAME;
import static gov.miami.social.policy.intake.Column.PLATFORM;
import static gov.miami.social.policy.intake.Column.UPDATED;
import static gov.miami.social.policy.intake.Column.URL;

import gov.miami.social.policy.shared.DepartmentKey;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A row of a list without fault, and the same with one cell changed. */
final class Rows {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    static final DepartmentKey PARKS = new DepartmentKey("PRK");
    static final RowJudgement JUDGEMENT = new RowJudgement(Catalogue.ALL,
            new DepartmentCatalogue(List.of(new DepartmentFact(PARKS, "Parks and Recreation", List.of("Parks Department", "Virginia Key")))), TODAY);

    /** A row without fault. */
    static Map<Column, String> good() {
        return new HashMap<>(Map.of(PLATFORM, "facebook", ACCOUNT, "miamiparks", URL, "http://facebook.com/miamiparks", NAME, "Parks",
                LANGUAGE, "English", CREATED, "2012-04-11 23:47:42", UPDATED, "2012-04-11"));
    }

    static JudgedRow judged(Map<Column, String> cells) {
        return JUDGEMENT.judge(new ListRow(7, Optional.empty(), cells, Map.of(LANGUAGE, "Language spoken")));
    }

    static JudgedRow with(Column column, String text) {
        var cells = good();
        cells.put(column, text);
        return judged(cells);
    }

    static List<Remark> remarks(JudgedRow row) {
        return row.remarks().stream().map(RowRemark::remark).toList();
    }

    private Rows() {
    }
}
