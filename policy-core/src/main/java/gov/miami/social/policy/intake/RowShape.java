package gov.miami.social.policy.intake;

import gov.miami.social.policy.shared.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Looks at the characters of a row before anything is made of them. */
final class RowShape {

    private static final Pattern LINE_END = Pattern.compile("[\\t\\n\\r]");
    private static final String UNREADABLE = "�";

    static List<RowRemark> remarks(ListRow row) {
        var remarks = new ArrayList<RowRemark>();
        for (var column : Column.values()) {
            remark(row, column, remarks);
        }
        return remarks;
    }

    private static void remark(ListRow row, Column column, List<RowRemark> remarks) {
        var text = row.text(column);
        if (text.contains(UNREADABLE)) {
            remarks.add(row.remark(Remark.BAD_ENCODING, column));
        }
        if (Wording.deceives(text) || !column.prose() && LINE_END.matcher(text).find()) {
            remarks.add(row.remark(Remark.CONTROL_CHARACTERS, column));
        }
        if (text.length() > column.longest()) {
            remarks.add(row.remark(column.prose() ? Remark.TEXT_SHORTENED : Remark.TOO_LONG, column));
        }
    }

    private RowShape() {
    }
}
