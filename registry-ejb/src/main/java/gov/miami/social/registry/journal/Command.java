package gov.miami.social.registry.journal;

/** What a person asks the portal to do: a record, checked by Bean Validation, kept in the journal as it was sent. */
@NoSocialSecurityNumber
@NoDeceptiveSign
public interface Command {

    /** What the act is about, by which the journal finds it again. */
    Subject subject();
}
