package gov.miami.social.registry.shared;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.Query;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.jpa.HibernateHints;

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
    private String order = "";

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

    /** Free text: every word (of the first ten) must stand in one of the columns, whatever its case. Columns are JPQL paths. */
    public ListFinder text(String text, String... columns) {
        var either = Arrays.stream(columns).map(column -> "lower(" + column + ") like :word escape '!'").collect(Collectors.joining(" or "));
        return eachWord(text.toLowerCase(Locale.ROOT), "(" + either + ")", "%");
    }

    /** Free text of which every word (of the first ten) must begin one that is kept for the search: as {@code :word} in the condition, escaped by {@code !}. */
    public ListFinder beginnings(String text, String condition) {
        return eachWord(text, condition, "");
    }

    private ListFinder eachWord(String text, String condition, String before) {
        var words = Arrays.stream(text.strip().split("\\s+")).filter(word -> !word.isEmpty()).limit(MOST_WORDS).toList();
        for (int i = 0; i < words.size(); i++) {
            var escaped = words.get(i).replace("!", "!!").replace("%", "!%").replace("_", "!_");
            where(condition.replace(":word", ":word" + i), "word" + i, before + escaped + "%");
        }
        return this;
    }

    /** Lets the list be sorted by a column, given as the page names it and as JPQL does. */
    public ListFinder sortable(String column, String path) {
        sortable.put(column, path);
        return this;
    }

    /** The order when none is asked for, and behind every other: it must be total, so that pages never overlap. */
    public ListFinder ordered(String jpqlOrder) {
        order = jpqlOrder;
        return this;
    }

    public <E, V> Listing<V> list(ListQuery query, String select, Class<E> type, Function<E, V> view) {
        var rows = bound(em.createQuery("select " + select + " from " + from + conditions() + ordering(query), type))
                .setFirstResult(query.first()).setMaxResults(query.size()).setHint(HibernateHints.HINT_READ_ONLY, true);
        @SuppressWarnings("unchecked")
        var found = (List<E>) rows.getResultList();
        return new Listing<>(found.stream().map(view).toList(), total(query, found.size()));
    }

    /** A first page that is not full needs no counting. */
    private long total(ListQuery query, int found) {
        if (query.first() == 0 && found < query.size()) {
            return found;
        }
        return (Long) bound(em.createQuery("select count(*) from " + from.replace(" join fetch ", " join ") + conditions(), Long.class)).getSingleResult();
    }

    private String conditions() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private String ordering(ListQuery query) {
        var path = sortable.get(query.sort());
        var asked = path == null ? "" : path + (query.ascending() ? " asc" : " desc") + ", ";
        return " order by " + asked + order;
    }

    private Query bound(Query query) {
        query.setFlushMode(FlushModeType.COMMIT).getParameters().forEach(parameter -> query.setParameter(parameter.getName(), parameters.get(parameter.getName())));
        return query;
    }
}
