package gov.miami.social.registry.delegation;

import gov.miami.social.policy.delegation.Capacity;
import gov.miami.social.policy.delegation.DelegationId;
import gov.miami.social.policy.delegation.DelegationState;
import gov.miami.social.policy.delegation.Power;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * One row of the ledger.
 *
 * @param departments   their names in order; none when the delegation is for every department
 * @param delegatorGone whether it gives power still and who gave it has left the office
 */
public record DelegationLine(DelegationId id, Capacity capacity, String grantor, String holder, List<Power> powers,
        boolean everyDepartment, List<String> departments, LocalDate from, LocalDate until, DelegationState state, boolean delegatorGone)
        implements Serializable {

    /** Whether the holder may do all that the office may. */
    public boolean allPowers() {
        return powers.size() == Power.of(capacity).size();
    }
}
