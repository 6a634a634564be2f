package gov.miami.social.policy.shared;

/** The life of one verification of the journal: it runs, and ends in one of four ways. */
public enum VerificationState {
    RUNNING,
    /** Every row is as it was written. */
    UNBROKEN,
    /** A row was changed, is missing, or was added. */
    BROKEN,
    /** Someone stopped it. */
    CANCELLED,
    /** The server stopped before it was done. */
    INTERRUPTED;

    public boolean allows(VerificationState next) {
        return this == RUNNING && next != RUNNING;
    }
}
