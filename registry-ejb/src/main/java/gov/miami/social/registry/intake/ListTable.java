package gov.miami.social.registry.intake;

import gov.miami.social.policy.intake.Column;
import gov.miami.social.policy.intake.ListRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A list as a table: its headings in the first line, then its rows. The separator is the one that makes the most known
 * headings of the first line. A cell stays the text it is: what looks like a formula is never computed.
 */
final class ListTable {

    private static final char[] SEPARATORS = {',', ';', '\t', '|'};
    /** White space of any script, and marks that nobody sees, around a text. */
    private static final String AROUND = "^[\\s\\p{Z}\\uFEFF\\u200B]+|[\\s\\p{Z}\\uFEFF\\u200B]+$";

    private final char separator;
    private final List<String> headings;
    private final Map<Column, Integer> places;
    private final List<ListRow> rows;

    private ListTable(char separator, List<String> headings, Map<Column, Integer> places, List<ListRow> rows) {
        this.separator = separator;
        this.headings = headings;
        this.places = places;
        this.rows = rows;
    }

    /** @throws UncheckedIOException when no rows can be told */
    static ListTable of(String text, int most) {
        var separator = separator(text);
        try (var parser = CSVParser.parse(text, format(separator))) {
            var records = parser.iterator();
            var headings = records.hasNext() ? cells(records.next()) : List.<String>of();
            var places = places(headings);
            var rows = new ArrayList<ListRow>();
            var line = parser.getCurrentLineNumber() + 1;
            while (rows.size() <= most && records.hasNext()) {
                var cells = cells(records.next());
                if (cells.size() > 1 || !cells.get(0).isEmpty()) {
                    rows.add(row(line, cells, headings, places));
                }
                line = parser.getCurrentLineNumber() + 1;
            }
            return new ListTable(separator, headings, places, rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CSVFormat format(char separator) {
        return CSVFormat.DEFAULT.builder().setDelimiter(separator).setIgnoreEmptyLines(false).setTrailingData(true).setLenientEof(true).get();
    }

    private static char separator(String text) {
        var end = text.indexOf('\n') < 0 ? text.length() : text.indexOf('\n');
        var first = text.substring(0, end);
        var best = SEPARATORS[0];
        for (var candidate : SEPARATORS) {
            best = known(first, candidate) > known(first, best) ? candidate : best;
        }
        return best;
    }

    private static long known(String line, char separator) {
        return Arrays.stream(line.split("\\" + separator)).map(cell -> clean(cell.replace("\"", ""))).filter(cell -> Column.headed(cell).isPresent()).count();
    }

    private static List<String> cells(CSVRecord record) {
        return record.stream().map(ListTable::clean).toList();
    }

    private static String clean(String cell) {
        return cell.replaceAll(AROUND, "");
    }

    private static Map<Column, Integer> places(List<String> headings) {
        var places = new EnumMap<Column, Integer>(Column.class);
        for (int i = 0; i < headings.size(); i++) {
            var place = i;
            Column.headed(headings.get(i)).ifPresent(column -> places.putIfAbsent(column, place));
        }
        return places;
    }

    private static ListRow row(long line, List<String> cells, List<String> headings, Map<Column, Integer> places) {
        var broken = cells.size() != headings.size();
        var texts = new EnumMap<Column, String>(Column.class);
        var names = new EnumMap<Column, String>(Column.class);
        places.forEach((column, place) -> {
            names.put(column, headings.get(place));
            if (!broken && !cells.get(place).isEmpty()) {
                texts.put(column, cells.get(place));
            }
        });
        return new ListRow(line, broken ? Optional.of(cells.size()) : Optional.empty(), texts, names);
    }

    char separator() {
        return separator;
    }

    List<String> headings() {
        return headings;
    }

    boolean has(Column column) {
        return places.containsKey(column);
    }

    List<ListRow> rows() {
        return rows;
    }
}
