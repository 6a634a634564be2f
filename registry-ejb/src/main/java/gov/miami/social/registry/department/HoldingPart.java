package gov.miami.social.registry.department;

/** What somebody is in a thing he holds. */
public enum HoldingPart {
    /** He asked for it. */
    REQUESTER,
    /** The City turns to him about the account. */
    PRIMARY_CONTACT,
    SECONDARY_CONTACT,
    /** He uses the account in the City's name (A.2). */
    USER,
    /** He directs the department, or acts for its director. */
    DIRECTOR,
    /** He will direct the department, or act for its director, from a day to come. */
    DIRECTOR_TO_COME,
    /** He decides under this delegation. */
    DELEGATE,
    /** He gave this delegation. */
    DELEGATOR
}
