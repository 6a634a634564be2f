package gov.miami.social.web.shared.tag;

import gov.miami.social.web.shared.RecordResolver;
import gov.miami.social.web.shared.Texts;
import gov.miami.social.web.shared.Words;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is the same in all cells of a column.
 *
 * @param kind how they are set
 * @param words the heading, which a narrow screen shows in each
 * @param of the component of the row they show, empty when they show what stands inside the column
 * @param to the page they lead to, empty when none
 * @param item the component of the row that such a link is about
 * @param also what the row may say of itself besides: that it is so, or a word for {0}; empty when nothing
 * @param alsoKey the text that says so
 */
record Cell(Column column, String kind, String words, String of, String to, String item, String also, String alsoKey) {

    void show(Html html, Object row) throws IOException {
        html.open("td", "class", kind).open("span", "class", "cell-label", "aria-hidden", "true").text(words).close("span").open("div");
        if (of.isEmpty()) {
            column.show(html);
        } else if (to.isEmpty()) {
            value(html, held(row, of));
        } else {
            Link.to(html, to, Words.of(held(row, item)), Words.of(held(row, of)));
        }
        if (!also.isEmpty()) {
            besides(html, RecordResolver.ask(row, also));
        }
        html.close("div", "td");
    }

    private void besides(Html html, Object said) {
        if (Boolean.TRUE.equals(said)) {
            Status.show(html.text(" "), "wait", Texts.text(alsoKey));
        } else if (said instanceof Optional<?> word && word.isPresent()) {
            html.say("div", "hint", Texts.text(alsoKey, word.get()));
        }
    }

    private void value(Html html, Object value) {
        if (value instanceof Enum<?> constant && Words.toned(constant)) {
            Status.show(html, Words.tone(value), Words.of(value));
        } else if (value instanceof LocalDate || value instanceof Instant) {
            html.time(value);
        } else {
            html.text(value instanceof Number number ? Words.number(number) : Words.of(value));
        }
    }

    private static Object held(Object row, String component) {
        var value = RecordResolver.read(row, component);
        return value instanceof Optional<?> perhaps ? perhaps.orElse(null) : value;
    }
}
