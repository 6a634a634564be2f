package gov.miami.social.registry.evidence;

import gov.miami.social.policy.evidence.EvidenceId;
import gov.miami.social.registry.shared.NoSuchItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** All stored files. */
@ApplicationScoped
class EvidenceFiles {

    @PersistenceContext(unitName = "social")
    private EntityManager em;

    void add(EvidenceFile file) {
        em.persist(file);
    }

    EvidenceFile get(EvidenceId id) {
        return find(id).orElseThrow(() -> new NoSuchItem(id));
    }

    Optional<EvidenceFile> find(EvidenceId id) {
        return Optional.ofNullable(em.find(EvidenceFile.class, id.value()));
    }
}
