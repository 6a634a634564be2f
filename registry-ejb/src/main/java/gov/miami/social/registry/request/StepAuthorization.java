package gov.miami.social.registry.request;

import gov.miami.social.policy.request.Standing;
import gov.miami.social.policy.request.StepAuthority;
import gov.miami.social.policy.request.StepCase;
import gov.miami.social.policy.shared.Decision;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.delegation.HeldDelegation;
import java.util.Optional;
import java.util.UUID;

/** The facts of a decider's authority for a step, in which standing, and which delegation he relies on. */
record StepAuthorization(StepCase facts, Standing standing, Optional<HeldDelegation> held) {

    /** Whether he may decide the step. */
    Decision decide() {
        return StepAuthority.decide(facts);
    }

    /** By which sentences of the policy his answer takes effect on the account. */
    Decision effect() {
        return StepAuthority.effect(facts);
    }

    Optional<UUID> delegation() {
        return held.map(found -> found.id().value());
    }

    /** Who delegated the power that is used. */
    Optional<EmployeeId> grantor() {
        return held.map(HeldDelegation::grantor);
    }
}
