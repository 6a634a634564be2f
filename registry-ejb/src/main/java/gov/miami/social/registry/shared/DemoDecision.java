package gov.miami.social.registry.shared;

import gov.miami.social.policy.shared.Decision;

/** The demo city is made by the same rules as the real one: data that a rule refuses is a defect of the data. */
public final class DemoDecision {

    public static void insist(Decision decision) {
        if (!decision.allowed()) {
            throw new IllegalStateException("The demo city breaks " + decision.refusing());
        }
    }

    private DemoDecision() {
    }
}
