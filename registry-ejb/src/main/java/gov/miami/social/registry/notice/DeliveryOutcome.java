package gov.miami.social.registry.notice;

/** What came of an attempt to deliver a mail. */
public enum DeliveryOutcome {
    SENT,

    /** The mail server does not answer: nobody's mail goes out for now. */
    SERVER_DOWN,

    /** The mail server could not take this mail for now. */
    DEFERRED,

    /** The mail server will never take it: there is no such address. */
    REFUSED,

    /** The recipient is no longer with the City. */
    LEFT
}
