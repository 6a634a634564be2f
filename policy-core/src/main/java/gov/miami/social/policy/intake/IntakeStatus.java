package gov.miami.social.policy.intake;

import java.util.Map;
import java.util.Set;

/** Where a list of found accounts stands, and where it may go next. */
public enum IntakeStatus {
    /** The file is kept, nothing is read yet; or the reading was stopped, and nothing of it is left. */
    RECEIVED,
    /** Being read, row by row. */
    READING,
    /** Read: every row has its verdict, the registry is untouched. */
    READ,
    /** It is no list of accounts, as far as can be seen; once told what its columns say, it is read again. */
    UNREADABLE,
    /** Its accounts are being put on record, all of them or none. */
    APPLYING,
    /** Its accounts are on record, unapproved. */
    APPLIED,
    /** Put aside without effect. */
    DISCARDED;

    private static final Map<IntakeStatus, Set<IntakeStatus>> NEXT = Map.of(
            RECEIVED, Set.of(READING, DISCARDED),
            READING, Set.of(READ, UNREADABLE, RECEIVED),
            READ, Set.of(READING, APPLYING, DISCARDED),
            UNREADABLE, Set.of(READING, DISCARDED),
            APPLYING, Set.of(APPLIED, READ),
            APPLIED, Set.of(),
            DISCARDED, Set.of());

    public boolean allows(IntakeStatus next) {
        return NEXT.get(this).contains(next);
    }

    /** Whether work goes on in the background. */
    public boolean running() {
        return this == READING || this == APPLYING;
    }

    /** Where the list falls back to when its work is stopped: all that was done is undone. */
    public IntakeStatus stopped() {
        return switch (this) {
            case READING -> RECEIVED;
            case APPLYING -> READ;
            default -> throw new IllegalStateException("Nothing runs: " + this);
        };
    }
}
