package gov.miami.social.web.shared.list;

import gov.miami.social.registry.shared.ListQuery;
import gov.miami.social.web.shared.Column;
import gov.miami.social.web.shared.Texts;
import gov.miami.social.web.shared.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a file says of itself before its rows: of when it is, and what was searched and filtered for, in words. */
final class ListAbout {

    /**
     * @param sample a row of the list; what all rows share because it was filtered for is said as the row says it
     */
    static <T> List<String> of(String page, ListQuery query, List<Column<T>> columns, Optional<T> sample, Instant at) {
        var lines = new ArrayList<>(List.of(Texts.text("common.file.asOf", Words.of(at))));
        var search = Stream.of(query.text()).filter(text -> !text.isEmpty()).map(text -> Texts.text("common.file.search", text));
        var filters = query.filters().entrySet().stream().filter(one -> !one.getValue().isEmpty() && Texts.find(page + "." + one.getKey()).isPresent())
                .sorted(Map.Entry.comparingByKey())
                .map(one -> Texts.text(page + "." + one.getKey()) + ": " + said(one.getKey(), one.getValue(), columns, sample));
        var narrowed = Stream.concat(search, filters).collect(Collectors.joining("; "));
        if (!narrowed.isEmpty()) {
            lines.add(narrowed);
        }
        return lines;
    }

    private static <T> String said(String filter, String value, List<Column<T>> columns, Optional<T> sample) {
        if (value.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return Words.of(LocalDate.parse(value));
        }
        if (value.equals("true") || value.equals("false")) {
            return Words.of(Boolean.valueOf(value));
        }
        return sample.flatMap(row -> columns.stream().filter(column -> column.key().equals(filter)).findFirst().map(column -> Words.of(column.value().apply(row))))
                .filter(words -> !words.isEmpty()).orElse(value);
    }

    private ListAbout() {
    }
}
