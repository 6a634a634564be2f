package gov.miami.social.policy.intake;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * One remark about one row.
 *
 * @param column heading of the column as the file has it, or the portal's own when the file lacks it; empty when it is about the whole row
 * @param text   what stands there, cut to what a reader needs; of a whole row, the number of its columns, or the line that names its account first
 * @param suggestions what may have been meant, the likest first
 */
public record RowRemark(Remark remark, String column, String text, List<String> suggestions) implements Serializable {

    private static final int EXCERPT = 80;

    public RowRemark(Remark remark, String column, String text) {
        this(remark, column, text, List.of());
    }

    public RowRemark {
        Objects.requireNonNull(remark, "remark");
        text = excerpt(text);
    }

    static String excerpt(String text) {
        var line = text.replaceAll("[\\p{Cc}\\p{Cf}\\s]+", " ").strip();
        return line.length() > EXCERPT ? line.substring(0, EXCERPT - 1) + "…" : line;
    }
}
