package gov.miami.social.registry.journal;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the acts of a transaction join the chain: as the last thing it does before it commits. The head is locked after all else that the
 * transaction locks, whatever it still changes once an act is settled, so no two wait for each other in a circle; and no longer than the commit takes.
 */
@ApplicationScoped
class EndOfChain {

    @PersistenceContext(unitName = "social")
    private EntityManager em;
    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transactions;

    /** Puts acts behind those that the running transaction settled before; what they did is flushed now, so that who meets another's change is told here. */
    void add(List<Act> acts) {
        em.flush();
        if (transactions.getResource(EndOfChain.class) instanceof Pending pending) {
            pending.acts.addAll(acts);
        } else {
            var pending = new Pending(acts);
            transactions.putResource(EndOfChain.class, pending);
            transactions.registerInterposedSynchronization(pending);
        }
    }

    private void append(List<Act> acts) {
        em.flush();
        var head = em.find(JournalHead.class, JournalHead.ONLY, LockModeType.PESSIMISTIC_WRITE);
        acts.forEach(act -> em.persist(head.next(act)));
        em.flush();
    }

    /** The acts that one transaction has settled so far. */
    private final class Pending implements Synchronization {

        private final List<Act> acts;

        private Pending(List<Act> acts) {
            this.acts = new ArrayList<>(acts);
        }

        @Override
        public void beforeCompletion() {
            append(acts);
        }

        @Override
        public void afterCompletion(int status) {
            // committed with the rest, or rolled back with it
        }
    }
}
