package gov.miami.social.policy.request;

/** What a change alters (reading 3: each counts as ending the account as it was). */
public enum ChangeKind {
    /** Another name or address on the same platform. */
    RENAME,
    /** To an official personally, out of the City's hands. */
    HAND_OVER,
    /** To another department. */
    TRANSFER;

    /** Whether the City's account ends with it, so that the closing conditions apply. */
    public boolean ends() {
        return this == HAND_OVER;
    }
}
