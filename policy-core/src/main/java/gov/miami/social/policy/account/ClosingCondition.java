package gov.miami.social.policy.account;

/** What must hold before an account ends (reading 3 of A.1; ss. 119.021 and 119.07, Florida Statutes). */
public enum ClosingCondition {
    /** A verified archive of what the account published and received. */
    ARCHIVE_PROVEN,
    /** No litigation, records-request or audit hold touches it. */
    NO_HOLD,
    /** Credentials and page roles are with the City. */
    CREDENTIALS_HANDED_OVER
}
