package gov.miami.social.policy.request;

import gov.miami.social.policy.delegation.Power;
import gov.miami.social.policy.shared.SentenceId;

/** What a request asks leave for, and whose power answers it. */
public enum RequestKind {
    /** Open a new account (A.1, B.1). */
    ESTABLISH(Power.APPROVE_ESTABLISH),
    /** Use an existing or found account, or go on using one (A.1, reading 2). */
    USE(Power.APPROVE_USE),
    /** Rename, hand over or transfer an account (A.1, reading 3). */
    CHANGE(Power.APPROVE_CHANGE),
    /** End an account (A.1). */
    TERMINATE(Power.APPROVE_TERMINATE);

    private final Power power;

    RequestKind(Power power) {
        this.power = power;
    }

    /** The City Manager's power that decides it. */
    public Power power() {
        return power;
    }

    /** Whether it leaves of the account on record what it does not ask to alter. */
    public boolean alters() {
        return this == CHANGE || this == TERMINATE;
    }

    public SentenceId sentence() {
        return power.sentence();
    }
}
