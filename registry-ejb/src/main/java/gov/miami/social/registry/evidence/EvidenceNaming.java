package gov.miami.social.registry.evidence;

import static java.util.stream.Collectors.toMap;

import gov.miami.social.registry.journal.Naming;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Stored files by their names. */
@ApplicationScoped
class EvidenceNaming implements Naming {

    @PersistenceContext(unitName = "social")
    private EntityManager em;

    @Override
    public String kind() {
        return "evidence";
    }

    @Override
    public Map<String, String> names(Collection<String> ids) {
        return em.createQuery("select f.id, f.name from EvidenceFile f where f.id in :ids", Object[].class)
                .setParameter("ids", ids.stream().map(UUID::fromString).toList())
                .getResultStream().collect(toMap(row -> row[0].toString(), row -> row[1].toString()));
    }
}
