package gov.miami.social.web.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A filter in an address that asks for what there is not.
 *
 * @param key   of the text by which its page calls it
 * @param value what was asked for
 */
public record UnknownFilter(String key, String value) {

    private static final int LONGEST = 60;
    /** Filters that are days, whichever page has them. */
    private static final Set<String> DAYS = Set.of("from", "until", "expiringBy");

    /** Filters that are asked for or not, whether or not a page offers the choice. */
    private static final Set<String> FLAGS = Set.of("allowed", "ending", "open", "red", "toConfirm");

    /** Whether a value may be one: offered, or a day where days are asked for, or yes or no, or anything where it is typed. */
    static boolean known(String filter, String value, List<Choice> offered) {
        if (FLAGS.contains(filter)) {
            return value.strip().matches("true|false");
        }
        return DAYS.contains(filter) ? day(value) : offered.isEmpty() || offered.stream().anyMatch(choice -> choice.key().equals(value.strip()));
    }

    /** Whether it can be no value at all; what is only not offered, such as a department that ended, may have rows. */
    boolean senseless() {
        return FLAGS.contains(name());
    }

    private static boolean day(String value) {
        try {
            LocalDate.parse(value.strip());
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    String name() {
        return key.substring(key.indexOf('.') + 1);
    }

    /** In words: which field, and what it does not know. */
    public String words() {
        return Texts.text("common.filter.unknown", Texts.text(key), cut(value));
    }

    static String cut(String value) {
        return value.length() > LONGEST ? value.substring(0, LONGEST) + "…" : value;
    }
}
