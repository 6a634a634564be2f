package gov.miami.social.registry.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** All requests, counted. */
@ApplicationScoped
class RequestCounts {

    @PersistenceContext(unitName = "social")
    private EntityManager em;

    /**
     * How many undecided requests began to wait at or after each of these moments, the latest moment first; then all of
     * them.
     */
    List<Long> glance(List<Instant> moments) {
        var sums = IntStream.range(0, moments.size()).mapToObj(index -> "coalesce(sum(case when r.course.waitingSince >= :m" + index + " then 1 else 0 end), 0), ")
                .collect(Collectors.joining());
        var found = em.createQuery("select " + sums + "count(r) from AccountRequest r where r.course.status in :open", Object[].class)
                .setParameter("open", AccountRequests.OPEN);
        IntStream.range(0, moments.size()).forEach(index -> found.setParameter("m" + index, moments.get(index)));
        return Arrays.stream(found.getSingleResult()).map(number -> ((Number) number).longValue()).toList();
    }
}
