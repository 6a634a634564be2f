package gov.miami.social.policy.request;

import java.util.Map;
import java.util.Set;

/** Where a request stands, and where it may go next. */
public enum RequestStatus {
    /** Being written; only its requester sees it. */
    DRAFTED,
    /** Handed in, waiting for its first step. */
    SUBMITTED,
    /** A director has approved; further steps wait. */
    ENDORSED,
    /** Sent back with questions; the steps begin anew when it is handed in again. */
    RETURNED,
    APPROVED,
    REFUSED,
    WITHDRAWN,
    /** The end it had been given was taken back before it was carried out. */
    TAKEN_BACK;

    private static final Map<RequestStatus, Set<RequestStatus>> NEXT = Map.of(
            DRAFTED, Set.of(SUBMITTED, WITHDRAWN),
            SUBMITTED, Set.of(ENDORSED, APPROVED, RETURNED, REFUSED, WITHDRAWN),
            ENDORSED, Set.of(ENDORSED, APPROVED, RETURNED, REFUSED, WITHDRAWN),
            RETURNED, Set.of(SUBMITTED, WITHDRAWN),
            APPROVED, Set.of(TAKEN_BACK),
            REFUSED, Set.of(),
            WITHDRAWN, Set.of(),
            TAKEN_BACK, Set.of());

    public boolean allows(RequestStatus next) {
        return NEXT.get(this).contains(next);
    }

    /** Whether someone has to decide it. */
    public boolean awaitsDecision() {
        return allows(APPROVED);
    }

    /** Whether the requester may still write in it. */
    public boolean openToChange() {
        return allows(SUBMITTED);
    }

    /** Whether nobody has to write in it or to decide it any more. */
    public boolean ended() {
        return !openToChange() && !awaitsDecision();
    }
}
