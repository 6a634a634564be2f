package gov.miami.social.policy.delegation;

import static gov.miami.social.policy.shared.Clause.DELEGATE_IS_ACTIVE;
import static gov.miami.social.policy.shared.Clause.DELEGATION_COVERS_DEPARTMENT;
import static gov.miami.social.policy.shared.Clause.DELEGATION_COVERS_POWER;
import static gov.miami.social.policy.shared.Clause.DELEGATION_IN_FORCE;
import static gov.miami.social.policy.shared.Clause.DELEGATOR_IN_OFFICE;

import gov.miami.social.policy.shared.Check;
import gov.miami.social.policy.shared.Decision;

/**
 * Whether a delegation gives power on a day, and whether it lets its holder use a power for a department. That who gave it has left the
 * office takes nothing from it: the office gave it, and who follows there lets it stand or revokes it; it is only said.
 */
public final class DelegationForce {

    public static Decision decide(ForceCase facts) {
        var terms = facts.terms();
        return standing(new StandingCase(terms, facts.revoked(), facts.holderActive(), facts.grantorHolds(), facts.day())).and(Decision.of(
                Check.of(DELEGATION_COVERS_POWER, terms.powers().contains(facts.power())),
                Check.of(DELEGATION_COVERS_DEPARTMENT, terms.scope().covers(facts.department()))));
    }

    /** Whether it gives any power on a day. */
    public static Decision standing(StandingCase facts) {
        var terms = facts.terms();
        return Decision.of(
                Check.of(DELEGATION_IN_FORCE, DelegationState.on(facts.day(), terms.period(), facts.revoked(), true) == DelegationState.IN_FORCE),
                Check.of(DELEGATE_IS_ACTIVE, facts.holderActive()),
                Check.of(DELEGATOR_IN_OFFICE, facts.grantorHolds().carry(terms.capacity(), terms.scope())));
    }

    private DelegationForce() {
    }
}
