package gov.miami.social.registry.delegation;

import gov.miami.social.policy.delegation.DelegationId;
import gov.miami.social.policy.shared.Decision;
import gov.miami.social.policy.shared.EmployeeId;
import java.io.Serializable;

/** A delegation that names a person and a power, and whether it is in force for the act in hand; if not, which checks are unmet. */
public record HeldDelegation(DelegationId id, EmployeeId grantor, Decision force) implements Serializable {

    public boolean inForce() {
        return force.allowed();
    }
}
