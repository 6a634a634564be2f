package gov.miami.social.policy.intake;

import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which column of a file says what: found by its headings and what stands under them, or told by a person.
 *
 * @param places the columns of the file by what they say, counted from 0
 */
public record ColumnMap(Map<Column, Integer> places) implements Serializable {

    private static final String ADDRESS = "(?i)(https?://|www\\.)\\S+|[a-z0-9-]+(\\.[a-z0-9-]+)*\\.[a-z]{2,}/\\S+";

    public ColumnMap {
        places = Map.copyOf(places);
    }

    /**
     * As the headings say; a heading that means two things is settled by whether addresses stand under it, and when no column
     * is headed as an address, the first that holds addresses is taken for it.
     *
     * @param rows the first rows, to look what stands under a heading
     */
    public static ColumnMap of(List<String> headings, List<List<String>> rows) {
        var places = new EnumMap<Column, Integer>(Column.class);
        for (int i = 0; i < headings.size(); i++) {
            var place = i;
            meaning(headings.get(i), place, rows).ifPresent(column -> places.putIfAbsent(column, place));
        }
        if (!places.containsKey(Column.URL)) {
            IntStream.range(0, headings.size()).filter(place -> addresses(place, rows)).findFirst().ifPresent(place -> {
                places.values().removeIf(taken -> taken == place);
                places.put(Column.URL, place);
            });
        }
        return new ColumnMap(places);
    }

    private static Optional<Column> meaning(String heading, int place, List<List<String>> rows) {
        return Column.ambiguous(heading) && addresses(place, rows) ? Optional.of(Column.URL) : Column.headed(heading);
    }

    /** Whether more than half of what stands in a column are addresses. */
    private static boolean addresses(int place, List<List<String>> rows) {
        var cells = rows.stream().filter(row -> row.size() > place).map(row -> row.get(place)).filter(cell -> !cell.isEmpty()).toList();
        return cells.stream().filter(cell -> cell.matches(ADDRESS)).count() * 2 > cells.size();
    }

    public Optional<Integer> place(Column column) {
        return Optional.ofNullable(places.get(column));
    }

    /** As {@code URL=2 NAME=0}, the way {@link #parse} reads it. */
    @Override
    public String toString() {
        return places.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(entry -> entry.getKey() + "=" + entry.getValue()).collect(Collectors.joining(" "));
    }

    public static ColumnMap parse(String text) {
        return new ColumnMap(Arrays.stream(text.split(" ")).filter(pair -> !pair.isEmpty()).map(pair -> pair.split("="))
                .collect(Collectors.toMap(pair -> Column.valueOf(pair[0]), pair -> Integer.valueOf(pair[1]))));
    }
}
