package gov.miami.social.registry.shared;

import jakarta.ejb.ApplicationException;

/** What the person saw was changed by someone else before they acted; nothing was done. */
@ApplicationException(rollback = true)
public class StaleView extends RuntimeException {

    private final String id;
    private final String changedBy;

    /** @param changedBy who changed it meanwhile, as a name people read; empty when not known */
    public StaleView(Object id, String changedBy) {
        super("Changed since it was shown: " + id);
        this.id = id.toString();
        this.changedBy = changedBy;
    }

    /** Of the thing that was changed. */
    public String id() {
        return id;
    }

    public String changedBy() {
        return changedBy;
    }
}
