package gov.miami.social.registry.intake;

import gov.miami.social.policy.intake.ColumnMap;
import gov.miami.social.policy.intake.IntakeId;
import gov.miami.social.policy.intake.IntakeStatus;
import gov.miami.social.policy.intake.Stop;
import gov.miami.social.policy.intake.Trouble;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One list as its page shows it.
 *
 * @param stop     why its last work ended before its time
 * @param trouble  why it cannot be read
 * @param columns  the columns of the file, and in {@code map} which of them says what
 * @param told     whether a person said what the columns say
 * @param receivedBy the name of who brought it; the portal's own login where it did by itself
 * @param done     rows done by the work that goes on, of {@code total}
 */
public record IntakeView(IntakeId id, long version, String name, int bytes, String department, IntakeStatus status, Optional<Stop> stop,
        Optional<Trouble> trouble, String encoding, String headings, List<FileColumn> columns, ColumnMap map, boolean told, Counts counts, String receivedBy, Instant receivedAt,
        Optional<Instant> readAt, Optional<Instant> appliedAt, int done, int total) implements Serializable {

    public boolean running() {
        return status.running();
    }

    public boolean readable() {
        return status.allows(IntakeStatus.READING);
    }

    /** Whether a person can say what its columns say. */
    public boolean tellable() {
        return readable() && !columns.isEmpty();
    }

    /** The columns of which nobody knows what they say, by their headings; none once a person has said so. */
    public List<FileColumn> unread() {
        return told ? List.of() : columns.stream().filter(column -> !map.places().containsValue(column.place())).toList();
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
