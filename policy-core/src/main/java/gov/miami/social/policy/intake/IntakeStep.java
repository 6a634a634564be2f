package gov.miami.social.policy.intake;

import static gov.miami.social.policy.shared.Clause.LIST_BRINGS_ACCOUNTS;
import static gov.miami.social.policy.shared.Clause.LIST_STEP_IN_ORDER;

import gov.miami.social.policy.shared.Check;
import gov.miami.social.policy.shared.Decision;

/** Whether a list may take its next step; nothing is put on record from a list that brings nothing new. */
public final class IntakeStep {

    /** @param comingIn rows whose account would come in */
    public static Decision decide(IntakeStatus from, IntakeStatus to, long comingIn) {
        var order = Check.of(LIST_STEP_IN_ORDER, from.allows(to));
        return to == IntakeStatus.APPLYING ? Decision.of(order, Check.of(LIST_BRINGS_ACCOUNTS, comingIn > 0)) : Decision.of(order);
    }

    private IntakeStep() {
    }
}
