package gov.miami.social.registry.request;

import static java.util.stream.Collectors.toMap;

import gov.miami.social.registry.journal.Naming;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Requests by their numbers. */
@ApplicationScoped
class RequestNaming implements Naming {

    @PersistenceContext(unitName = "social")
    private EntityManager em;

    @Override
    public String kind() {
        return "request";
    }

    @Override
    public Map<String, String> names(Collection<String> ids) {
        return em.createQuery("select r.id, r.columns.number from AccountRequest r where r.id in :ids", Object[].class)
                .setParameter("ids", ids.stream().map(UUID::fromString).toList())
                .getResultStream().collect(toMap(row -> row[0].toString(), row -> row[1].toString()));
    }

    /** Nobody but its requester reads what was never handed in. */
    @Override
    public Collection<String> hidden(Collection<String> ids) {
        return em.createQuery("select r.id from AccountRequest r where r.id in :ids and r.course.submittedAt is null", UUID.class)
                .setParameter("ids", ids.stream().map(UUID::fromString).toList()).getResultStream().map(UUID::toString).toList();
    }

    @Override
    public Collection<String> called(String name) {
        return em.createQuery("select r.id from AccountRequest r where r.columns.number = :number", UUID.class)
                .setParameter("number", name.toUpperCase(Locale.ROOT)).getResultStream().map(UUID::toString).toList();
    }
}
