package gov.miami.social.registry.shared;

import jakarta.ejb.ApplicationException;

/** The item is there, but it belongs to another department or person and the caller has no part in it. */
@ApplicationException(rollback = true)
public class NotYours extends RuntimeException {

    public NotYours(Object id) {
        super("Not open to the caller: " + id);
    }
}
