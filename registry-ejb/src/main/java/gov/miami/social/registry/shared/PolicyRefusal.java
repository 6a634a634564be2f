package gov.miami.social.registry.shared;

import gov.miami.social.policy.shared.Decision;
import jakarta.ejb.ApplicationException;

/** The policy said no; carries the decision so that every caller can show why. */
@ApplicationException(rollback = true)
public class PolicyRefusal extends RuntimeException {

    private final Decision decision;

    public PolicyRefusal(Decision decision) {
        super("Refused under " + decision.refusing());
        this.decision = decision;
    }

    public Decision decision() {
        return decision;
    }
}
