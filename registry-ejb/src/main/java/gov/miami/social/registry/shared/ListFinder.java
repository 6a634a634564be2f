package gov.miami.social.registry.shared;

import jakarta.persistence.EntityManager;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Builds the query of a list page: only the conditions that are asked for reach the database, and only columns that the
 * list names can sort it. What it finds is for showing: its rows are never written back.
 */
public final class ListFinder {

    private static final int MOST_WORDS = 10;

    private final EntityManager em;
    private final String from;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();
    private final Map<String, String> sortable = new HashMap<>();
    private final Map<String, Places> placed = new HashMap<>();
    private String order = "";
    private Moment moment = Moment.ofAnAct();

    /** @param from the JPQL after "from", such as {@code Account a} */
    public ListFinder(EntityManager em, String from) {
        this.em = em;
        this.from = from;
    }

    /** A condition without parameters, always applied. */
    public ListFinder where(String condition) {
        conditions.add(condition);
        return this;
    }

    /** A condition with one parameter, always applied. */
    public ListFinder where(String condition, String name, Object value) {
        conditions.add(condition);
        parameters.put(name, value);
        return this;
    }

    /** A value that several conditions name, such as the day; it may also stay unused. */
    public ListFinder parameter(String name, Object value) {
        parameters.put(name, value);
        return this;
    }

    /** A condition applied only when its text is filled; the value is made from the text. A text that names no value matches nothing. */
    public ListFinder filter(String condition, String name, String text, Function<String, ?> value) {
        if (text.isBlank()) {
            return this;
        }
        try {
            return where(condition, name, value.apply(text.strip()));
        } catch (IllegalArgumentException | DateTimeException unknownValue) {
            return where("1 = 0");
        }
    }

    /** Free text: every word (of the first ten) must stand in one of the columns, whatever its case. Columns are JPQL paths; for tables that stay small. */
    public ListFinder text(String text, String... columns) {
        var either = Arrays.stream(columns).map(column -> "lower(" + column + ") like :word escape '!'").collect(Collectors.joining(" or "));
        return eachWord(Arrays.stream(text.toLowerCase(Locale.ROOT).split("\\s+")).filter(word -> !word.isEmpty()).toList(), "(" + either + ")", "%");
    }

    /**
     * Free text of which every word (of the first ten) must begin one that is kept for the search. A text without a word finds nothing.
     *
     * @param words     how the text is read: as the words were that are kept
     * @param condition with {@code :word} in it, escaped by {@code !}
     */
    public ListFinder beginnings(String text, Function<String, Set<String>> words, String condition) {
        var asked = words.apply(text);
        return asked.isEmpty() && !text.isBlank() ? where("1 = 0") : eachWord(asked, condition, "");
    }

    private ListFinder eachWord(Collection<String> words, String condition, String before) {
        var first = words.stream().limit(MOST_WORDS).toList();
        for (int i = 0; i < first.size(); i++) {
            where(condition.replace(":word", ":word" + i), "word" + i, before + SearchText.literally(first.get(i)) + "%");
        }
        return this;
    }

    /** Lets the list be sorted by a column, given as the page names it and as JPQL does. */
    public ListFinder sortable(String column, String path) {
        sortable.put(column, path + " %s, ");
        return this;
    }

    /** The same for a column that may be empty: rows without it come last, whichever way the list is sorted. */
    public ListFinder sortableIfKnown(String column, String path) {
        sortable.put(column, path + " %s nulls last, ");
        return this;
    }

    /** Lets the list be sorted by a column of few values, each in its place; an index on it and the list's own order serves every page. */
    public ListFinder sortable(String column, String path, List<?> inPlace) {
        placed.put(column, new Places(path, inPlace));
        return this;
    }

    /** The order when none is asked for, and behind every other: it must be total, so that pages never overlap. */
    public ListFinder ordered(String jpqlOrder) {
        order = jpqlOrder;
        return this;
    }

    /** For a list that changes by journaled acts alone: what was counted stands until the next one. */
    public ListFinder counted(Moment standing) {
        moment = standing;
        return this;
    }

    public <E, V> Listing<V> list(ListQuery query, String select, Class<E> type, Function<E, V> view) {
        var places = placed.get(query.sort());
        if (places == null) {
            var rows = reader().rows(query.first(), query.size(), select, type, ordering(query));
            return listing(rows, view, query.first() == 0 && rows.size() < query.size() ? rows.size() : reader().total());
        }
        var counts = reader().counts(places.path());
        var rows = places.parts(counts, query).stream().flatMap(part -> reader().part(part, select, type, order).stream()).toList();
        return listing(rows, view, counts.values().stream().mapToLong(Long::longValue).sum());
    }

    private static <E, V> Listing<V> listing(List<E> rows, Function<E, V> view, long total) {
        return new Listing<>(rows.stream().map(view).toList(), total);
    }

    private ListReader reader() {
        return new ListReader(em, from, conditions, parameters, moment);
    }

    private String ordering(ListQuery query) {
        return " order by " + sortable.getOrDefault(query.sort(), "").formatted(query.ascending() ? "asc" : "desc") + order;
    }
}
