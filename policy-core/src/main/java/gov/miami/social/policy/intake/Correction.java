package gov.miami.social.policy.intake;

import gov.miami.social.policy.account.AccountUrl;
import java.util.EnumMap;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a person said a list means where it says something else: in one row, or wherever the same stands.
 *
 * @param said  what stands there, as a remark shows it; of an address, its host
 * @param meant what is read instead; of an address, instead of its host
 * @param line  the row it is for; all when absent
 */
public record Correction(Column column, String said, String meant, Optional<Long> line) {

    /** The row as it is meant, if the correction is for it. */
    ListRow in(ListRow row) {
        var text = row.text(column);
        var here = line.isEmpty() || line.get() == row.line();
        return here && !text.isEmpty() && said(column, text).equals(said) ? with(row, text) : row;
    }

    /** What of a cell may be corrected, as remarks show it. */
    static String said(Column column, String text) {
        return column == Column.URL ? AccountUrl.of(text).map(url -> bare(url.host())).orElse("") : RowRemark.excerpt(text);
    }

    private static String bare(String host) {
        return host.replaceFirst("^www\\.", "");
    }

    private ListRow with(ListRow row, String text) {
        var cells = new EnumMap<Column, String>(row.cells());
        cells.put(column, column == Column.URL ? text.replaceFirst("(?i)" + Pattern.quote(said), meant) : meant);
        return new ListRow(row.line(), row.broken(), cells, row.headings());
    }
}
