package gov.miami.social.policy.account;

import java.util.Map;
import java.util.Set;

/** Where an account stands under A.1, and where it may go next. */
public enum AccountStatus {
    /** Found in use without an approval in force, or taken out of the reserve: it stands in the red list until it is regularised (reading 2). */
    UNAPPROVED,
    /** Both approvals are given; it may be opened on the platform. */
    APPROVED,
    /** Named beforehand by the City Manager for emergencies; not in use (reading 14). */
    STANDBY,
    /** In use under a declared emergency; the approval must follow in time (reading 14). */
    EMERGENCY,
    /** Approved and in use. */
    ACTIVE,
    /** The approval ran out: it was not renewed, or nobody opened the account in time (reading 2). */
    LAPSED,
    /** Its use was refused; it may not be used. Reserved for emergencies, it waits for the next one. */
    DENIED,
    /** Ended with approval. */
    CLOSED;

    private static final Map<AccountStatus, Set<AccountStatus>> NEXT = Map.of(
            UNAPPROVED, Set.of(ACTIVE, STANDBY, DENIED, CLOSED),
            APPROVED, Set.of(ACTIVE, LAPSED, CLOSED),
            STANDBY, Set.of(EMERGENCY, ACTIVE, UNAPPROVED, CLOSED),
            EMERGENCY, Set.of(ACTIVE, STANDBY, UNAPPROVED, DENIED),
            ACTIVE, Set.of(LAPSED, CLOSED),
            LAPSED, Set.of(ACTIVE, STANDBY, DENIED, CLOSED),
            DENIED, Set.of(ACTIVE, STANDBY, CLOSED),
            CLOSED, Set.of());

    public boolean allows(AccountStatus next) {
        return NEXT.get(this).contains(next);
    }

    /** In use, or likely so, without an approval in force: a matter for the red list. */
    public boolean red() {
        return this == UNAPPROVED || this == LAPSED || this == DENIED;
    }
}
