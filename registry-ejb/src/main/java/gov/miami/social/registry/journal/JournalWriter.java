package gov.miami.social.registry.journal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Adds rows at the end of the chain; a refusal is kept although the work it refused is rolled back. */
@Stateless
@PermitAll
public class JournalWriter {

    @PersistenceContext(unitName = "social")
    private EntityManager em;
    @Inject
    private EndOfChain end;

    public void keep(Act act) {
        append(List.of(act));
    }

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void keepApart(Act act) {
        append(List.of(act));
    }

    /** Many acts in one go, so that the end of the chain is held no longer than needed. */
    public void keepAll(List<Act> acts) {
        append(acts);
    }

    /** The work is flushed before the head is locked, so that two writers always lock in the same order. */
    private void append(List<Act> acts) {
        end.take();
        em.flush();
        var head = em.find(JournalHead.class, JournalHead.ONLY, LockModeType.PESSIMISTIC_WRITE);
        acts.forEach(act -> em.persist(head.next(act)));
    }
}
