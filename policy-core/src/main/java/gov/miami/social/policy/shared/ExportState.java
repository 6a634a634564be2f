package gov.miami.social.policy.shared;

/** The life of a list that is written to a file in the background: it is being written, and ends in one of four ways. */
public enum ExportState {
    WRITING,
    /** The file can be fetched. */
    READY,
    /** Who asked for it stopped it. */
    STOPPED,
    /** A defect ended it. */
    FAILED,
    /** The server stopped before it was done. */
    INTERRUPTED;

    public boolean allows(ExportState next) {
        return this == WRITING && next != WRITING;
    }
}
