package gov.miami.social.registry.shared;

import jakarta.ejb.ApplicationException;

/** What the person saw was changed by someone else before they acted; nothing was done. */
@ApplicationException(rollback = true)
public class StaleView extends RuntimeException {

    private final String changedBy;

    /** @param changedBy who changed it meanwhile, as a name people read; empty when not known */
    public StaleView(Object id, String changedBy) {
        super("Changed since it was shown: " + id);
        this.changedBy = changedBy;
    }

    public String changedBy() {
        return changedBy;
    }
}
