package gov.miami.social.registry.intake;

import gov.miami.social.policy.intake.IntakeId;
import gov.miami.social.policy.intake.IntakeStatus;
import gov.miami.social.policy.intake.Stop;
import gov.miami.social.policy.intake.Trouble;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;

/**
 * One list as its page shows it.
 *
 * @param stop     why its last work ended before its time
 * @param trouble  why it cannot be read
 * @param done     rows done by the work that goes on, of {@code total}
 */
public record IntakeView(IntakeId id, long version, String name, int bytes, String department, IntakeStatus status, Optional<Stop> stop,
        Optional<Trouble> trouble, String encoding, String headings, Counts counts, String receivedBy, Instant receivedAt,
        Optional<Instant> readAt, Optional<Instant> appliedAt, int done, int total) implements Serializable {

    public boolean running() {
        return status.running();
    }

    public boolean readable() {
        return status.allows(IntakeStatus.READING);
    }

    public boolean appliable() {
        return status.allows(IntakeStatus.APPLYING) && counts.comingIn() > 0;
    }

    public boolean discardable() {
        return status.allows(IntakeStatus.DISCARDED);
    }

    /** Whether there is a report: the list was read at least once. */
    public boolean reported() {
        return readAt.isPresent();
    }
}
