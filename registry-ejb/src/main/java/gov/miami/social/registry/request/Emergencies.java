package gov.miami.social.registry.request;

import gov.miami.social.policy.request.EmergencyId;
import gov.miami.social.registry.shared.ListFinder;
import gov.miami.social.registry.shared.ListQuery;
import gov.miami.social.registry.shared.Listing;
import gov.miami.social.registry.shared.NoSuchItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** All declared emergencies. */
@ApplicationScoped
class Emergencies {

    @PersistenceContext(unitName = "social")
    private EntityManager em;

    void add(EmergencyDeclaration emergency) {
        em.persist(emergency);
    }

    boolean has(EmergencyId id) {
        return em.find(EmergencyDeclaration.class, id.value()) != null;
    }

    EmergencyDeclaration hold(EmergencyId id) {
        return Optional.ofNullable(em.find(EmergencyDeclaration.class, id.value(), LockModeType.PESSIMISTIC_WRITE)).orElseThrow(() -> new NoSuchItem(id));
    }

    List<EmergencyDeclaration> inForce(Instant now) {
        return em.createQuery("select e from EmergencyDeclaration e where e.begins <= :now and e.ends > :now order by e.begins", EmergencyDeclaration.class)
                .setParameter("now", now).getResultList();
    }

    Listing<EmergencyDeclaration> list(ListQuery query) {
        return new ListFinder(em, "EmergencyDeclaration e").text(query.text(), "e.title", "e.reason")
                .sortable("begins", "e.begins").sortable("ends", "e.ends").ordered("e.begins desc, e.id")
                .list(query, "e", EmergencyDeclaration.class, Function.identity());
    }
}
