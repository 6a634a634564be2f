package gov.miami.social.policy.intake;

/** What becomes of a row of a list. */
public enum Verdict {
    /** Comes in, as it is. */
    NEW,
    /** Comes in, with a part left out or to be looked at. */
    NEW_WITH_REMARKS,
    /** Stays out: the registry has the account. */
    REGISTERED,
    /** Stays out: an earlier row of the list names the same account. */
    DUPLICATE,
    /** Stays out: it cannot be told which account of which platform is meant. */
    REFUSED;

    public boolean comesIn() {
        return this == NEW || this == NEW_WITH_REMARKS;
    }
}
