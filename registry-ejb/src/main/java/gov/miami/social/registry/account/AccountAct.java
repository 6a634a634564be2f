package gov.miami.social.registry.account;

/** What can be done next about an account. */
public enum AccountAct {
    /** Put it into use: it is approved. */
    OPEN,
    /** Ask that its approval be renewed before or after it ended (reading 2), or with other people than those who left (A.2). */
    RENEW,
    /** Ask for its use: it has no approval in force. */
    ASK,
    /** Ask for a change, or for its end. */
    CHANGE,
    /** Ask that somebody be named for those who left (A.2). */
    REPLACE,
    /** Confirm that the platform shows its new name. */
    CONFIRM,
    /** Attest a missing condition of its approved end. */
    ATTEST,
    /** Close it: its end is approved and no condition is missing. */
    CLOSE,
    NONE
}
