package gov.miami.social.registry.shared;

import gov.miami.social.policy.shared.Decision;
import jakarta.ejb.ApplicationException;

/** How an act would have been settled that was only rehearsed; all that was done for it is undone. */
@ApplicationException(rollback = true)
public class Rehearsed extends RuntimeException {

    private final Decision decision;

    public Rehearsed(Decision decision) {
        super("Only rehearsed: " + (decision.allowed() ? "allowed" : "refused under " + decision.refusing()));
        this.decision = decision;
    }

    public Decision decision() {
        return decision;
    }
}
