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
    /** He may decide it now by his office. */
    DECIDER,
    /** He is the department's director, be it that somebody acts for him now. */
    DIRECTOR,
    /** He acts for the department's director. */
    ACTING_DIRECTOR,
    /** He will direct the department from a day to come. */
    DIRECTOR_TO_COME,
    /** He will act for the department's director from a day to come. */
    ACTING_TO_COME,
    /** He gives the City's approval for the department in the City Manager's place. */
    APPROVER,
    /** He answers for somebody who is not an employee. */
    SPONSOR,
    /** He decides under this delegation. */
    DELEGATE,
    /** He gave this delegation. */
    DELEGATOR
}
