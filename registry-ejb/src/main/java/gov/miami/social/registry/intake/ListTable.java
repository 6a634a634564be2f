package gov.miami.social.registry.intake;

import gov.miami.social.policy.intake.Column;
import gov.miami.social.policy.intake.ColumnMap;
import gov.miami.social.policy.intake.ListRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVRecord;

/**
 * A list as a table: its headings in the first line, then its rows. A cell stays the text it is: what looks like a
 * formula is never computed.
 */
final class ListTable {

    /** How many rows are looked at to tell what a column says. */
    private static final int LOOKED_AT = 50;

    private final char separator;
    private final List<String> headings;
    private final ColumnMap map;
    private final List<List<String>> first;
    private final List<ListRow> rows;
    private final int emptyLines;

    private ListTable(char separator, List<String> headings, ColumnMap map, List<List<String>> first, List<ListRow> rows, int emptyLines) {
        this.separator = separator;
        this.headings = headings;
        this.map = map;
        this.first = first;
        this.rows = rows;
        this.emptyLines = emptyLines;
    }

    /**
     * @param told which column says what, when a person said so
     * @throws UncheckedIOException when no rows can be told
     */
    static ListTable of(String text, int most, Optional<ColumnMap> told) {
        var dialect = ListDialect.of(text);
        try (var parser = dialect.parser(text)) {
            var records = parser.iterator();
            var headings = records.hasNext() ? cells(records.next()) : List.<String>of();
            var lines = new ArrayList<Line>();
            var empty = 0;
            var line = parser.getCurrentLineNumber() + 1;
            while (lines.size() <= most && records.hasNext()) {
                var cells = cells(records.next());
                if (cells.stream().allMatch(String::isEmpty)) {
                    empty++;
                } else {
                    lines.add(new Line(line, cells));
                }
                line = parser.getCurrentLineNumber() + 1;
            }
            var first = lines.stream().limit(LOOKED_AT).map(Line::cells).toList();
            var map = told.orElseGet(() -> ColumnMap.of(headings, first));
            return new ListTable(dialect.separator(), headings, map, first, lines.stream().map(one -> row(one, headings, map)).toList(), empty);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(CSVRecord record) {
        return record.stream().map(ListDialect::clean).toList();
    }

    private static ListRow row(Line line, List<String> headings, ColumnMap map) {
        var broken = line.cells().size() != headings.size();
        var texts = new EnumMap<Column, String>(Column.class);
        var names = new EnumMap<Column, String>(Column.class);
        map.places().forEach((column, place) -> {
            names.put(column, place < headings.size() ? headings.get(place) : "");
            if (!broken && place < headings.size() && !line.cells().get(place).isEmpty()) {
                texts.put(column, line.cells().get(place));
            }
        });
        return new ListRow(line.number(), broken ? Optional.of(line.cells().size()) : Optional.empty(), texts, names);
    }

    /** The columns of the file, each with what stands in it first. */
    List<FileColumn> columns() {
        return IntStream.range(0, headings.size()).mapToObj(place -> new FileColumn(place, headings.get(place), first.stream()
                .filter(cells -> cells.size() > place && !cells.get(place).isEmpty()).map(cells -> cells.get(place)).findFirst().orElse(""))).toList();
    }

    ColumnMap map() {
        return map;
    }

    char separator() {
        return separator;
    }

    List<String> headings() {
        return headings;
    }

    boolean has(Column column) {
        return map.place(column).isPresent();
    }

    /** How many lines say nothing: no cell, or only empty ones; they are left out. */
    int emptyLines() {
        return emptyLines;
    }

    List<ListRow> rows() {
        return rows;
    }

    private record Line(long number, List<String> cells) {
    }
}
