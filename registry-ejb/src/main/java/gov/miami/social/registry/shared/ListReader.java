package gov.miami.social.registry.shared;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.hibernate.jpa.HibernateHints;

/**
 * Reads what a list asks for: the rows of a page, and how many there are.
 *
 * @param moment how long a count stands
 */
record ListReader(EntityManager em, String from, List<String> conditions, Map<String, Object> parameters, Moment moment) {

    /** What selects whole rows, and not a part of them. */
    private static final Pattern WHOLE = Pattern.compile("\\w+");

    ListReader {
        conditions = List.copyOf(conditions);
        parameters = new HashMap<>(parameters);
    }

    /** Behind the first page an index finds the ids in their order, and only the rows of the page are read whole; that they are few must be known when it is planned. */
    <E> List<E> rows(int first, int size, String select, Class<E> type, String order) {
        if (first == 0 || !WHOLE.matcher(select).matches()) {
            return page(query("select " + select + " from " + from + where() + order, type), first, size);
        }
        var ids = "select id(" + select + ") as id" + joined() + where() + order + " offset :first rows fetch first " + size + " rows only";
        return query("select " + select + " from " + from + ", (" + ids + ") found where id(" + select + ") = found.id" + order, type)
                .setParameter("first", first).setHint(HibernateHints.HINT_READ_ONLY, true).getResultList();
    }

    /** The rows of a part, in the list's own order where the part has none. */
    <E> List<E> part(Places.Part part, String select, Class<E> type, String order) {
        var narrowed = new ArrayList<>(conditions);
        narrowed.add(part.condition());
        var values = new HashMap<>(parameters);
        values.putAll(part.values());
        return new ListReader(em, from, narrowed, values, moment).rows(part.first(), part.size(), select, type, part.order() + order);
    }

    long total() {
        return once("", () -> query("select count(*)" + joined() + where(), Long.class).getSingleResult());
    }

    /** How many rows have each value of a column, and how many have none. */
    Map<Object, Long> counts(String path) {
        return once(path, () -> {
            var counts = new HashMap<Object, Long>();
            query("select " + path + ", count(*)" + joined() + where() + " group by " + path, Object[].class).getResultList()
                    .forEach(row -> counts.put(row[0], (Long) row[1]));
            return counts;
        });
    }

    private <T> T once(String of, Supplier<T> counting) {
        return moment.once("counted", List.of(of, from, conditions, parameters), counting);
    }

    private String joined() {
        return " from " + from.replace(" join fetch ", " join ");
    }

    private String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private <E> TypedQuery<E> query(String jpql, Class<E> type) {
        var query = em.createQuery(jpql, type).setFlushMode(FlushModeType.COMMIT);
        query.getParameters().stream().map(parameter -> parameter.getName()).filter(parameters::containsKey)
                .forEach(name -> query.setParameter(name, parameters.get(name)));
        return query;
    }

    private static <E> List<E> page(TypedQuery<E> query, int first, int size) {
        return query.setFirstResult(first).setMaxResults(size).setHint(HibernateHints.HINT_READ_ONLY, true).getResultList();
    }
}
