package gov.miami.social.policy.department;

import static gov.miami.social.policy.shared.Clause.REGISTRY_BEGUN_ONCE;

import gov.miami.social.policy.shared.Check;
import gov.miami.social.policy.shared.Decision;

/** Whether somebody may record himself: only as the first, while there is nobody who could. */
public final class RegistryBeginning {

    public static Decision decide(boolean nobodyRecorded) {
        return Decision.of(Check.of(REGISTRY_BEGUN_ONCE, nobodyRecorded));
    }

    private RegistryBeginning() {
    }
}
