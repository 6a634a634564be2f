package gov.miami.social.registry.journal;

import gov.miami.social.policy.shared.JournalAnchor;
import gov.miami.social.policy.shared.VerificationState;
import gov.miami.social.registry.shared.ListFinder;
import gov.miami.social.registry.shared.ListQuery;
import gov.miami.social.registry.shared.Listing;
import gov.miami.social.registry.shared.Matter;
import gov.miami.social.registry.shared.Moment;
import gov.miami.social.registry.shared.NoSuchItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All verifications of the journal. */
@ApplicationScoped
class JournalVerifications {

    @PersistenceContext(unitName = "social")
    private EntityManager em;
    @Inject
    private Moment moment;

    void add(JournalVerification verification) {
        em.persist(verification);
    }

    /** The verification, held until the transaction ends, so that a step and a cancellation never cross. */
    JournalVerification get(UUID id) {
        var verification = em.find(JournalVerification.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (verification == null) {
            throw new NoSuchItem(id);
        }
        return verification;
    }

    List<JournalVerification> running() {
        return em.createQuery("select v from JournalVerification v where v.state = :running", JournalVerification.class)
                .setParameter("running", VerificationState.RUNNING).getResultList();
    }

    Optional<JournalVerification> latest() {
        return em.createQuery("select v from JournalVerification v order by v.startedAt desc, v.id", JournalVerification.class)
                .setMaxResults(1).getResultStream().findFirst();
    }

    /** The latest, when it found the journal broken; what a verification finds is journaled. */
    Optional<VerificationView> broken() {
        return moment.once(Matter.of("journal"), "broken", "", () -> latest().map(JournalVerification::view).filter(run -> run.state() == VerificationState.BROKEN));
    }

    /** The last row that the latest complete verification found good. */
    JournalAnchor anchor() {
        return em.createQuery("select v from JournalVerification v where v.state = :unbroken order by v.lastRow desc, v.startedAt desc",
                        JournalVerification.class)
                .setParameter("unbroken", VerificationState.UNBROKEN).setMaxResults(1).getResultStream().findFirst()
                .map(JournalVerification::anchor).orElse(JournalAnchor.BEGINNING);
    }

    Listing<VerificationView> list(ListQuery query) {
        return new ListFinder(em, "JournalVerification v")
                .filter("v.state = :state", "state", query.filter("state"), VerificationState::valueOf)
                .sortable("startedAt", "v.startedAt")
                .ordered("v.startedAt desc, v.id")
                .list(query, "v", JournalVerification.class, JournalVerification::view);
    }
}
