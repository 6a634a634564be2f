package gov.miami.social.web.shared.list;

import gov.miami.social.registry.shared.ListQuery;
import gov.miami.social.web.shared.Choice;
import gov.miami.social.web.shared.Texts;
import gov.miami.social.web.shared.Words;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a file says of itself before its rows: of when it is, and what was searched and filtered for, in words. */
final class ListAbout {

    /** @param choices what a filter offers; a choice is said in the words in which it is offered */
    static List<String> of(String page, ListQuery query, Function<String, List<Choice>> choices, Instant at) {
        var lines = new ArrayList<>(List.of(Texts.text("common.file.asOf", Words.of(at))));
        var search = Stream.of(query.text()).filter(text -> !text.isEmpty()).map(text -> Texts.text("common.file.search", text));
        var filters = query.filters().entrySet().stream().filter(one -> !one.getValue().isEmpty() && Texts.find(page + "." + one.getKey()).isPresent())
                .sorted(Map.Entry.comparingByKey())
                .map(one -> Texts.text(page + "." + one.getKey()) + ": " + said(one.getValue(), choices.apply(one.getKey())));
        var narrowed = Stream.concat(search, filters).collect(Collectors.joining("; "));
        if (!narrowed.isEmpty()) {
            lines.add(narrowed);
        }
        return lines;
    }

    /** What was filtered for, as it was offered; what nobody offered, as it was typed. */
    static String said(String value, List<Choice> offered) {
        return offered.stream().filter(choice -> choice.key().equals(value)).map(Choice::name).findFirst()
                .orElseGet(() -> value.matches("\\d{4}-\\d{2}-\\d{2}") ? day(value) : value);
    }

    /** What only looks like a day is said as it was typed. */
    private static String day(String value) {
        try {
            return Words.of(LocalDate.parse(value));
        } catch (DateTimeException noDay) {
            return value;
        }
    }

    private ListAbout() {
    }
}
