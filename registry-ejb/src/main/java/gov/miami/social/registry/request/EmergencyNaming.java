package gov.miami.social.registry.request;

import static java.util.stream.Collectors.toMap;

import gov.miami.social.registry.journal.Naming;
import gov.miami.social.registry.shared.ListFinder;
import gov.miami.social.registry.shared.ListQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Emergencies by their titles. */
@ApplicationScoped
class EmergencyNaming implements Naming {

    private static final int MOST = 200;

    @PersistenceContext(unitName = "social")
    private EntityManager em;

    @Override
    public String kind() {
        return "emergency";
    }

    @Override
    public Map<String, String> names(Collection<String> ids) {
        return em.createQuery("select e.id, e.title from EmergencyDeclaration e where e.id in :ids", Object[].class)
                .setParameter("ids", ids.stream().map(UUID::fromString).toList())
                .getResultStream().collect(toMap(row -> row[0].toString(), row -> row[1].toString()));
    }

    /** By any words of the title, the latest first. */
    @Override
    public Collection<String> called(String name) {
        return new ListFinder(em, "EmergencyDeclaration e").text(name, "e.title").ordered("e.begins desc, e.id")
                .list(new ListQuery("", Map.of(), "", true, 0, MOST), "e.id", UUID.class, UUID::toString).rows();
    }
}
