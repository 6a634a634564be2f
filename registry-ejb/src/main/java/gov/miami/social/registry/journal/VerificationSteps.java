package gov.miami.social.registry.journal;

import gov.miami.social.policy.shared.JournalAnchor;
import gov.miami.social.policy.shared.JournalChain;
import gov.miami.social.registry.shared.Caller;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** The steps of a verification, each kept at once, so that others see how far it is and a crash leaves the truth. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class VerificationSteps {

    private static final Logger LOG = System.getLogger(VerificationSteps.class.getName());

    @Inject
    private JournalVerifications verifications;
    @Inject
    private JournalEntries entries;
    @Inject
    private Journal journal;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;

    /** A new verification; nothing while another is running. One whose server went down is ended first. */
    public Optional<UUID> open() {
        var head = entries.heldHead();
        var now = clock.instant();
        verifications.running().stream().filter(run -> run.silent(now)).forEach(run -> run.interrupt(now));
        if (!verifications.running().isEmpty()) {
            return Optional.empty();
        }
        var run = new JournalVerification(UUID.randomUUID(), caller.login(), now, head.row(), verifications.anchor());
        verifications.add(run);
        return Optional.of(run.view().id());
    }

    /** The last row that an earlier verification found good. */
    public JournalAnchor earlier(UUID run) {
        return verifications.get(run).anchor();
    }

    /** Tells how far it is, and learns whether to go on. */
    public boolean move(UUID run, long rows) {
        var verification = verifications.get(run);
        verification.move(rows, clock.instant());
        return verification.running();
    }

    /** Ends it and writes the finding into the journal; a broken journal still takes the finding. */
    public void finish(UUID run, JournalChain chain) {
        var decision = verifications.get(run).finish(chain, clock.instant());
        journal.note(new JournalVerified(run, chain.last().row(), chain.fault()), decision);
        chain.fault().ifPresent(fault -> LOG.log(Logger.Level.ERROR, "The journal is not as it was written: {0}", fault));
    }

    public void cancel(UUID run) {
        verifications.get(run).cancel(clock.instant());
    }
}
