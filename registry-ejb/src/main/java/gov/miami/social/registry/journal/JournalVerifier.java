package gov.miami.social.registry.journal;

import gov.miami.social.policy.shared.JournalChain;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * Reads the journal from its first row to its head, in slices, beside the work of the day: what is written meanwhile is
 * left to the next verification.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class JournalVerifier {

    private static final int SLICE = 5_000;

    @Inject
    private JournalEntries entries;
    @EJB
    private VerificationSteps steps;

    @Asynchronous
    public void verify(UUID run) {
        var chain = new JournalChain(steps.earlier(run));
        var last = entries.lastRow();
        var head = entries.head();
        if (follow(run, chain, Math.max(last, head.row()))) {
            chain.end(head);
            steps.finish(run, chain);
        }
    }

    /** The last row is read before the head, so that a row behind the head was not just written. */
    private boolean follow(UUID run, JournalChain chain, long last) {
        var after = 0L;
        while (after < last && chain.fault().isEmpty()) {
            var slice = entries.slice(after, last, SLICE);
            slice.forEach(chain::follow);
            if (!steps.move(run, chain.last().row())) {
                return false;
            }
            after = slice.isEmpty() ? last : slice.get(slice.size() - 1).row();
        }
        return true;
    }
}
