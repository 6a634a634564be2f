package gov.miami.social.web.journal;

import gov.miami.social.web.shared.Texts;
import gov.miami.social.web.shared.Words;
import java.time.Instant;
import java.time.LocalDate;

/** Says what the journal keeps as text in the words of the person: days, moments, yes and no, numbers, values that have names. */
final class PartWords {

    static String of(String text, Class<?> type) {
        if (type.isEnum()) {
            var named = Words.optional(type.getSimpleName() + "." + text);
            return named.isEmpty() ? text : named;
        }
        if (type == LocalDate.class) {
            return Words.of(LocalDate.parse(text));
        }
        if (type == Instant.class) {
            return Words.of(Instant.parse(text));
        }
        if (type == boolean.class) {
            return Words.of(Boolean.valueOf(text));
        }
        if (type == byte[].class) {
            return Texts.text("journal_show.bytes", Words.number(text.replaceAll("\\D", "")));
        }
        return type == int.class || type == long.class ? Words.number(text) : text;
    }

    private PartWords() {
    }
}
