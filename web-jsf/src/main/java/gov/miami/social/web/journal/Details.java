package gov.miami.social.web.journal;

import gov.miami.social.registry.journal.JournalView;
import gov.miami.social.registry.journal.Subject;
import gov.miami.social.web.journal.Detail.Said;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** What a row of the journal asked for, part by part, in the words of the person; what says nothing to people is left out. */
final class Details {

    /** Made once: each new one would look for its provider through all that is deployed. */
    private static final JsonReaderFactory JSON = Json.createReaderFactory(Map.of());

    /** Counts changes of a record; of use to the portal only. */
    private static final String VERSION = "version";

    /** Parts by which acts call what they are about. */
    private static final List<String> CALLED_BY = List.of("handle", "shownName", "url", "name", "title");

    private final List<Detail> parts = new ArrayList<>();
    private final Subject about;

    private final BiFunction<String, Class<?>, String> words;

    private Details(Subject about, BiFunction<String, Class<?>, String> words) {
        this.about = about;
        this.words = words;
    }

    /**
     * Details that were too long to be kept whole are one part, as they stand.
     *
     * @param words says a value of a type to the person
     */
    static List<Detail> of(JournalView row, BiFunction<String, Class<?>, String> words) {
        return of(row.subject(), row.command(), row.details(), words);
    }

    static List<Detail> of(Subject about, String command, String asked, BiFunction<String, Class<?>, String> words) {
        var details = new Details(about, words);
        if (asked.endsWith("}")) {
            try (var reader = JSON.createReader(new StringReader(asked))) {
                details.add(reader.readObject(), CommandShape.of(command));
            }
        } else {
            details.parts.add(new Detail("whole", List.of(new Said(asked, Optional.empty()))));
        }
        return details.parts;
    }

    /** What the act itself calls the thing it is about, such as an account that was refused and is nowhere else; or nothing. */
    static String called(JournalView row) {
        var parts = of(row, (text, type) -> text);
        return CALLED_BY.stream().flatMap(name -> parts.stream().filter(part -> part.name().equals(name))).findFirst()
                .map(part -> part.said().get(0).words()).orElse("");
    }

    private void add(JsonObject whole, CommandShape shape) {
        whole.forEach((name, value) -> {
            if (value instanceof JsonObject inside) {
                add(inside, shape.inside(name));
            } else if (!name.equals(VERSION)) {
                add(name, value, shape);
            }
        });
    }

    private void add(String name, JsonValue value, CommandShape shape) {
        var values = value instanceof JsonArray many ? List.copyOf(many) : List.of(value);
        var said = values.stream().map(Details::text).filter(text -> !text.isBlank() && !text.equals(about.id()))
                .map(text -> said(name, text, shape)).toList();
        if (!said.isEmpty()) {
            parts.add(new Detail(name, said));
        }
    }

    private Said said(String name, String text, CommandShape shape) {
        return new Said(words.apply(text, shape.type(name)), shape.kind(name).map(kind -> new Subject(kind, text)));
    }

    private static String text(JsonValue value) {
        return value instanceof JsonString text ? text.getString() : value.toString();
    }
}
