package gov.miami.social.policy.evidence;

/** What a stored file proves. */
public enum EvidencePurpose {
    /** The instrument by which a power was delegated (reading 11), or a department changed. */
    SIGNED_INSTRUMENT,
    /** The export of an account's posts, before it is closed. */
    ARCHIVE_PROOF,
    /** That the credentials of an account were handed over. */
    CREDENTIALS_HANDED_OVER,
    /** The first page of an account with the links that A.5 asks for. */
    FIRST_PAGE,
    OTHER
}
