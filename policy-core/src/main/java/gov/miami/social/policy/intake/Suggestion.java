package gov.miami.social.policy.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a row may have meant where it said something else, to be taken or left by a person.
 *
 * @param heading what the file calls the column
 * @param said    what stands there; of an address, its host
 * @param meant   the likest first
 */
public record Suggestion(Remark remark, String heading, String said, List<String> meant) {

    private static final Map<Remark, Column> COLUMNS = Map.of(
            Remark.UNKNOWN_PLATFORM, Column.URL,
            Remark.PLATFORM_NOT_CALLED_SO, Column.PLATFORM,
            Remark.PLATFORM_CONTRADICTS_URL, Column.PLATFORM,
            Remark.ACCOUNT_CONTRADICTS_URL, Column.ACCOUNT,
            Remark.UNKNOWN_DEPARTMENT, Column.DEPARTMENT);

    /** What a row's remark suggests, if it suggests anything that can be read instead. */
    public static Optional<Suggestion> of(ListRow row, RowRemark found) {
        return Optional.ofNullable(COLUMNS.get(found.remark())).filter(column -> !found.suggestions().isEmpty())
                .map(column -> new Suggestion(found.remark(), found.column(), Correction.said(column, row.text(column)), found.suggestions()));
    }

    /** Takes one of them: in one row, or wherever the same stands. */
    public Correction taken(String one, Optional<Long> line) {
        return new Correction(COLUMNS.get(remark), said, remark == Remark.UNKNOWN_DEPARTMENT ? DepartmentFact.key(one) : one, line);
    }
}
