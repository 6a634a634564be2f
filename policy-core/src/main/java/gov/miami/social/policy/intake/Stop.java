package gov.miami.social.policy.intake;

/** Why the work on a list ended before its time; what it had done is undone, and it can be started again. */
public enum Stop {
    /** A person asked for it. */
    CANCELLED,
    /** The server ended while it ran. */
    INTERRUPTED,
    /** The registry changed since the list was read: an account to be put on record was already there. */
    OUTDATED,
    /** A defect; the log has the reference. */
    FAILED
}
