package gov.miami.social.policy.intake;

import gov.miami.social.policy.shared.Masking;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One row of a list as it was read.
 *
 * @param line     number of its first line in the file; the headings stand in line 1
 * @param broken   how many cells it has, when that differs from the headings
 * @param cells    texts by column, stripped of the white space around them; empty ones left out
 * @param headings what the file calls its columns
 */
public record ListRow(long line, Optional<Integer> broken, Map<Column, String> cells, Map<Column, String> headings) {

    public ListRow {
        cells = Map.copyOf(cells);
    }

    public String text(Column column) {
        return cells.getOrDefault(column, "");
    }

    /** The columns in whose text a social security number stands, or stood before the file was kept. */
    List<Column> secret() {
        return Arrays.stream(Column.values()).filter(column -> Masking.needed(text(column)) || Masking.done(text(column))).toList();
    }

    /** The row as it may be kept and shown: no text of it holds a social security number any more (B.4.v). */
    public ListRow masked() {
        var safe = new EnumMap<Column, String>(Column.class);
        cells.forEach((column, text) -> safe.put(column, Masking.mask(text)));
        return new ListRow(line, broken, safe, headings);
    }

    /** The row as people said it is meant. */
    public ListRow corrected(List<Correction> corrections) {
        var row = this;
        for (var correction : corrections) {
            row = correction.in(row);
        }
        return row;
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ");
    }

    /** Prose of a column, cut to the longest that is kept. */
    public String prose(Column column) {
        var text = line(text(column));
        return text.substring(0, Math.min(text.length(), column.longest()));
    }

    RowRemark remark(Remark remark, Column column) {
        return remark(remark, column, text(column));
    }

    public RowRemark remark(Remark remark, Column column, String text) {
        return remark(remark, column, text, List.of());
    }

    RowRemark remark(Remark remark, Column column, String text, List<String> suggestions) {
        return new RowRemark(remark, headings.getOrDefault(column, column.heading()), text, suggestions);
    }
}
