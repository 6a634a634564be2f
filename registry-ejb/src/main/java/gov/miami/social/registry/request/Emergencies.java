package gov.miami.social.registry.request;

import gov.miami.social.policy.request.EmergencyId;
import gov.miami.social.registry.shared.Matter;
import gov.miami.social.registry.shared.Moment;
import gov.miami.social.registry.shared.NoSuchItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All declared emergencies. */
@ApplicationScoped
class Emergencies {

    /** Emergencies are rare, and end by themselves. */
    private static final int LATEST = 50;

    @PersistenceContext(unitName = "social")
    private EntityManager em;
    @Inject
    private Moment moment;

    void add(EmergencyDeclaration emergency) {
        em.persist(emergency);
    }

    /** Nobody else declares one until the transaction ends. */
    void takeTurn() {
        em.find(EmergencyTurn.class, EmergencyTurn.ONLY, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The one that was declared last, in force or not. */
    Optional<Declared> last() {
        return latest().stream().findFirst();
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

    /** The latest ones, those in force among them. */
    List<Declared> latest() {
        return moment.once(Matter.of("emergency"), "emergencies", "", () -> em.createQuery("select e from EmergencyDeclaration e order by e.begins desc, e.id",
                EmergencyDeclaration.class).setMaxResults(LATEST).getResultStream().map(EmergencyDeclaration::declared).toList());
    }
}
