package gov.miami.social.policy.request;

import static gov.miami.social.policy.shared.Clause.ANOTHER_DECIDES_FOR_REQUESTER;
import static gov.miami.social.policy.shared.Clause.EVERY_STEP_HAS_A_DECIDER;

import gov.miami.social.policy.shared.Check;
import gov.miami.social.policy.shared.Decision;

/** What a requester is told of the approvals before he hands in: nobody approves his own request (reading 4), and somebody has to be able to (reading 11). */
public final class StepForesight {

    /**
     * @param ownStep   whether a step would be the requester's own to decide, by office or delegation
     * @param decidable whether somebody else may decide every step as of today
     */
    public static Decision decide(boolean ownStep, boolean decidable) {
        return Decision.of(Check.of(ANOTHER_DECIDES_FOR_REQUESTER, !ownStep), Check.of(EVERY_STEP_HAS_A_DECIDER, decidable));
    }

    private StepForesight() {
    }
}
