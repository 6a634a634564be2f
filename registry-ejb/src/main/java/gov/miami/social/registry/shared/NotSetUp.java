package gov.miami.social.registry.shared;

import jakarta.ejb.ApplicationException;

/** A login that the directory knows and the people table does not. */
@ApplicationException(rollback = true)
public class NotSetUp extends RuntimeException {

    public NotSetUp(String login) {
        super("No person record for the login " + login);
    }
}
