package gov.miami.social.policy.request;

import static gov.miami.social.policy.shared.Clause.SUCCESSOR_STANDS;

import gov.miami.social.policy.shared.Check;
import gov.miami.social.policy.shared.Decision;
import gov.miami.social.policy.shared.DepartmentKey;
import java.util.List;

/** How an open request passes to the department into which one that it concerns was merged: what was approved stays approved. */
public final class RequestSuccession {

    public static Decision decide(DepartmentKey merged, DepartmentKey successor) {
        return Decision.of(Check.of(SUCCESSOR_STANDS, !merged.equals(successor)));
    }

    /**
     * How many of the steps taken still count: where the departments of two of them became one, they are one step.
     *
     * @param taken the departments of the steps taken, in their order
     */
    public static int taken(List<DepartmentKey> taken, DepartmentKey merged, DepartmentKey successor) {
        return (int) taken.stream().map(department -> department.equals(merged) ? successor : department).distinct().count();
    }

    private RequestSuccession() {
    }
}
