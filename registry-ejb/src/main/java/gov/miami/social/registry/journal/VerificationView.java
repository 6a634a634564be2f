package gov.miami.social.registry.journal;

import gov.miami.social.policy.shared.JournalFault;
import gov.miami.social.policy.shared.VerificationState;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A verification of the journal as pages show it. */
public record VerificationView(UUID id, Instant startedAt, String startedBy, VerificationState state, long rowsRead, long rowsTotal,
        Instant movedAt, Optional<JournalFault> fault) implements Serializable {

    public boolean running() {
        return state == VerificationState.RUNNING;
    }

    /** How much of the journal was read, 0 to 100. */
    public int percent() {
        return rowsTotal == 0 ? 100 : (int) Math.min(100, 100 * rowsRead / rowsTotal);
    }
}
