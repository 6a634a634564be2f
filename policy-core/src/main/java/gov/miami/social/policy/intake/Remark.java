package gov.miami.social.policy.intake;

import static gov.miami.social.policy.intake.Verdict.DUPLICATE;
import static gov.miami.social.policy.intake.Verdict.NEW_WITH_REMARKS;
import static gov.miami.social.policy.intake.Verdict.REFUSED;
import static gov.miami.social.policy.intake.Verdict.REGISTERED;

/** What is to be said about a row, and the verdict it leads to; the gravest remark decides. */
public enum Remark {
    BROKEN_COLUMNS(REFUSED),
    BAD_ENCODING(REFUSED),
    CONTROL_CHARACTERS(REFUSED),
    TOO_LONG(REFUSED),
    /** The portal keeps none (B.4.v); only its mask is shown. */
    SOCIAL_SECURITY_NUMBER(REFUSED),
    URL_MISSING(REFUSED),
    URL_MALFORMED(REFUSED),
    UNKNOWN_PLATFORM(REFUSED),
    /** The word for the platform is no platform's, and the address does not tell it either. */
    PLATFORM_NOT_CALLED_SO(REFUSED),
    PLATFORM_CONTRADICTS_URL(REFUSED),
    PLATFORM_RETIRED(REFUSED),
    NO_ACCOUNT_IN_URL(REFUSED),
    ACCOUNT_CONTRADICTS_URL(REFUSED),
    UNKNOWN_DEPARTMENT(REFUSED),
    /** Neither the row nor the list names the department that shall own the account. */
    NO_DEPARTMENT(REFUSED),
    ALREADY_REGISTERED(REGISTERED),
    DUPLICATE_IN_FILE(DUPLICATE),
    /** Comes in all the same: that the City is there at all must be known (s. 112.22). */
    PLATFORM_PROHIBITED(NEW_WITH_REMARKS),
    LANGUAGE_IS_A_SENTENCE(NEW_WITH_REMARKS),
    LANGUAGE_UNKNOWN(NEW_WITH_REMARKS),
    BAD_DATE(NEW_WITH_REMARKS),
    TEXT_SHORTENED(NEW_WITH_REMARKS);

    private final Verdict verdict;

    Remark(Verdict verdict) {
        this.verdict = verdict;
    }

    public Verdict verdict() {
        return verdict;
    }
}
