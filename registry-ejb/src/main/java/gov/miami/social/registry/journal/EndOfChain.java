package gov.miami.social.registry.journal;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

/**
 * Who holds the end of the journal's chain. From its first row to its end a transaction holds it alone; work that begins a
 * second transaction meanwhile and writes a row there, as a refusal does, would wait for itself for ever. That is a defect
 * of the work and is said at once.
 */
@ApplicationScoped
class EndOfChain {

    private static final ThreadLocal<Hold> HOLD = new ThreadLocal<>();

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transactions;

    protected EndOfChain() {
    }

    EndOfChain(TransactionSynchronizationRegistry transactions) {
        this.transactions = transactions;
    }

    /** Called before a row is added, in the transaction that will hold it. */
    void take() {
        var hold = HOLD.get();
        var running = transactions.getTransactionKey();
        if (hold != null && !hold.over && !hold.transaction.equals(running)) {
            throw new IllegalStateException("A transaction that has settled an act waits for one that writes into the journal too:"
                    + " every rule is to be asked before the first act is settled");
        }
        if (hold == null || hold.over) {
            var taken = new Hold(running);
            transactions.registerInterposedSynchronization(taken);
            HOLD.set(taken);
        }
    }

    /** Over when its transaction is, whichever thread ends it. */
    private static final class Hold implements Synchronization {

        private final Object transaction;
        private volatile boolean over;

        private Hold(Object transaction) {
            this.transaction = transaction;
        }

        @Override
        public void beforeCompletion() {
            // the end of the chain is held until all is done
        }

        @Override
        public void afterCompletion(int status) {
            over = true;
        }
    }
}
