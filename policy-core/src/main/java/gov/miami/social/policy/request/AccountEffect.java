package gov.miami.social.policy.request;

/** What the last approval, or a refusal, of a request did to its account. */
public enum AccountEffect {
    /** Both approvals of B.1 are given: it may be opened. */
    ESTABLISHED,
    /** Its use is approved for the first time. */
    USE_APPROVED,
    /** An approval that was there before begins anew. */
    RENEWED,
    /** What was done with it in an emergency is approved; its ordinary use is not (reading 14). */
    EMERGENCY_USE_APPROVED,
    USE_REFUSED,
    EMERGENCY_USE_REFUSED,
    RENAMED,
    TRANSFERRED,
    /** Nobody owned it; the department that answers for it does now. */
    ADOPTED,
    /** It may pass to an official personally, and ends as an account of the City. */
    HAND_OVER_APPROVED,
    END_APPROVED,
    /** Its end was approved and not carried out; it goes on. */
    END_TAKEN_BACK
}
