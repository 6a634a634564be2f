package gov.miami.social.registry.intake;

import gov.miami.social.policy.intake.ColumnMap;
import jakarta.persistence.Embeddable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How a file is written: its characters, its columns, and which of them says what.
 *
 * @param told whether a person said so; what a person said is kept when the list is read again
 */
@Embeddable
record ListShape(String encoding, String headings, String fileColumns, String columnMap, boolean told) {

    private static final int MOST_COLUMNS = 60;
    private static final int LONGEST = 2000;

    static final ListShape UNKNOWN = new ListShape("", "", "", "", false);

    /** As it was found, or told before. */
    ListShape found(String foundEncoding, List<FileColumn> columns, ColumnMap map) {
        var names = columns.stream().map(FileColumn::heading).collect(Collectors.joining(", "));
        return new ListShape(foundEncoding, names.substring(0, Math.min(LONGEST, names.length())),
                columns.stream().limit(MOST_COLUMNS).map(column -> column.heading() + "\t" + column.example()).collect(Collectors.joining("\n")), map.toString(), told);
    }

    ListShape told(ColumnMap map) {
        return new ListShape(encoding, headings, fileColumns, map.toString(), true);
    }

    Optional<ColumnMap> toldMap() {
        return told ? Optional.of(map()) : Optional.empty();
    }

    ColumnMap map() {
        return ColumnMap.parse(columnMap);
    }

    List<FileColumn> columns() {
        var lines = fileColumns.isEmpty() ? List.<String>of() : Arrays.asList(fileColumns.split("\n"));
        return IntStream.range(0, lines.size()).mapToObj(place -> {
            var parts = lines.get(place).split("\t", 2);
            return new FileColumn(place, parts[0], parts[1]);
        }).toList();
    }
}
