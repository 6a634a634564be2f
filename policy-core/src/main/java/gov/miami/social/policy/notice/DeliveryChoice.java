package gov.miami.social.policy.notice;

import static gov.miami.social.policy.shared.Clause.PERSON_ACTIVE;

import gov.miami.social.policy.shared.Check;
import gov.miami.social.policy.shared.Decision;

/** Whether a person may choose how to get notices. */
public final class DeliveryChoice {

    public static Decision decide(boolean active) {
        return Decision.of(Check.of(PERSON_ACTIVE, active));
    }

    private DeliveryChoice() {
    }
}
