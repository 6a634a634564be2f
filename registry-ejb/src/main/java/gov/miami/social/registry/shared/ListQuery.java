package gov.miami.social.registry.shared;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/**
 * What a list page asks the database for.
 *
 * @param text      free text to search, empty for none
 * @param filters   column name to wanted value; a list names the columns it knows and ignores the others
 * @param sort      column name to sort by, empty for the list's own order
 * @param ascending direction of {@code sort}
 * @param first     index of the first row wanted, from 0
 * @param size      rows wanted, 1 to 10,000
 */
public record ListQuery(String text, Map<String, String> filters, String sort, boolean ascending, int first, int size)
        implements Serializable {

    /** More rows are never read at once. */
    public static final int MOST = 10_000;

    public ListQuery {
        text = text == null ? "" : text.replaceAll("\\p{Cntrl}", " ").strip();
        filters = Map.copyOf(filters);
        sort = sort == null ? "" : sort;
        first = Math.max(0, first);
        size = Math.min(MOST, Math.max(1, size));
    }

    public static ListQuery firstPage() {
        return new ListQuery("", Map.of(), "", true, 0, 20);
    }

    public String filter(String column) {
        return filters.getOrDefault(column, "").replaceAll("\\p{Cntrl}", " ").strip();
    }

    /** The same, narrowed by one more filter where it does not have it yet. */
    public ListQuery and(String column, String wanted) {
        var narrowed = new HashMap<>(filters);
        narrowed.putIfAbsent(column, wanted);
        return new ListQuery(text, narrowed, sort, ascending, first, size);
    }
}
