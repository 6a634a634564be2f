package gov.miami.social.policy.account;

import static gov.miami.social.policy.shared.Clause.RECEIVING_DEPARTMENT_DIFFERS;
import static gov.miami.social.policy.shared.Clause.SUCCESSOR_STANDS;

import gov.miami.social.policy.shared.Check;
import gov.miami.social.policy.shared.Decision;
import gov.miami.social.policy.shared.DepartmentKey;
import java.util.Optional;

/** Whether an account passes to the department into which its own was merged: the Commission decided it, so nobody is asked again. */
public final class AccountSuccession {

    /** @param successorStands whether the receiving department stands */
    public static Decision decide(Optional<DepartmentKey> owner, DepartmentKey successor, boolean successorStands) {
        return Decision.of(Check.of(SUCCESSOR_STANDS, successorStands), Check.of(RECEIVING_DEPARTMENT_DIFFERS, !owner.equals(Optional.of(successor))));
    }

    private AccountSuccession() {
    }
}
