package gov.miami.social.registry.shared;

import jakarta.ejb.ApplicationException;

/** The id names nothing the caller can see. */
@ApplicationException(rollback = true)
public class NoSuchItem extends RuntimeException {

    public NoSuchItem(Object id) {
        super("No such item: " + id);
    }
}
