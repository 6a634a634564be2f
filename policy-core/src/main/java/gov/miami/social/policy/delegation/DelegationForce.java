package gov.miami.social.policy.delegation;

import static gov.miami.social.policy.shared.Clause.DELEGATE_IS_ACTIVE;
import static gov.miami.social.policy.shared.Clause.DELEGATION_COVERS_DEPARTMENT;
import static gov.miami.social.policy.shared.Clause.DELEGATION_COVERS_POWER;
import static gov.miami.social.policy.shared.Clause.DELEGATION_IN_FORCE;

import gov.miami.social.policy.shared.Check;
import gov.miami.social.policy.shared.Decision;

/** Whether a delegation lets its holder use a power for a department on a day. */
public final class DelegationForce {

    public static Decision decide(ForceCase facts) {
        var terms = facts.terms();
        return Decision.of(
                Check.of(DELEGATION_IN_FORCE, DelegationState.on(facts.day(), terms.period(), facts.revoked()) == DelegationState.IN_FORCE),
                Check.of(DELEGATE_IS_ACTIVE, facts.holderActive()),
                Check.of(DELEGATION_COVERS_POWER, terms.powers().contains(facts.power())),
                Check.of(DELEGATION_COVERS_DEPARTMENT, terms.scope().covers(facts.department())));
    }

    private DelegationForce() {
    }
}
