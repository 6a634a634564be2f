package gov.miami.social.registry.journal;

import gov.miami.social.registry.shared.ListQuery;
import gov.miami.social.registry.shared.Listing;
import gov.miami.social.registry.shared.Moment;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Rows of the journal that are meant in one of several ways, such as by who acted or by what was acted on. Each way has its own index, which
 * has the numbers of its rows in order: the first ones of each way are found there, and only those of the page are read.
 *
 * @param ways conditions on a row as SQL has it, with the parameters in them: JPQL knows no union
 */
record MeantRows(EntityManager em, Moment moment, List<String> ways, Map<String, Object> parameters) {

    Listing<JournalView> page(ListQuery query, boolean oldestFirst) {
        var order = oldestFirst ? " asc" : " desc";
        var first = ask("select meant.sequence from (" + each(" order by sequence" + order + " fetch first " + (query.first() + query.size()) + " rows only")
                + ") meant order by meant.sequence" + order).setFirstResult(query.first()).setMaxResults(query.size()).getResultList();
        var rows = first.isEmpty() ? List.<JournalView>of() : em.createQuery("select e from JournalEntry e where e.sequence in :first order by e.sequence" + order, JournalEntry.class)
                .setParameter("first", first).getResultStream().map(JournalEntry::view).toList();
        return new Listing<>(rows, moment.once("rows meant", List.of(ways, parameters), this::count));
    }

    private long count() {
        return ((Number) ask("select count(*) from (" + each("") + ") meant").getSingleResult()).longValue();
    }

    private String each(String end) {
        return ways.stream().map(way -> "(select sequence from journal_entry where " + way + end + ")").collect(Collectors.joining(" union "));
    }

    private Query ask(String sql) {
        var query = em.createNativeQuery(sql).setFlushMode(FlushModeType.COMMIT);
        parameters.forEach(query::setParameter);
        return query;
    }
}
