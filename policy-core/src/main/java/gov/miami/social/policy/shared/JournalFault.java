package gov.miami.social.policy.shared;

import java.io.Serializable;

/** The first row at which the journal is not as it was written, and in what way. */
public record JournalFault(long row, Kind kind) implements Serializable {

    /** What was done to the journal. */
    public enum Kind {
        /** The fields of the row do not give its seal: the row was changed, or its place was. */
        CHANGED,
        /** The row is not there. */
        MISSING,
        /** The row is sealed to another row before it than the one that stands there: one of the two was written anew. */
        UNLINKED,
        /** The row stands behind the end of the journal: it was not written by the portal. */
        ADDED,
        /** The row had another seal when the journal was verified before: the journal was written anew from there or earlier. */
        REWRITTEN
    }

    @Override
    public String toString() {
        return "row " + row + " " + kind;
    }
}
