package gov.miami.social.policy.request;

import gov.miami.social.policy.shared.DepartmentKey;
import java.io.Serializable;

/** One approval that a request needs: at which level, and for which department. */
public record ApprovalStep(StepLevel level, DepartmentKey department) implements Serializable {

    static ApprovalStep director(DepartmentKey department) {
        return new ApprovalStep(StepLevel.DIRECTOR, department);
    }

    static ApprovalStep cityManager(DepartmentKey department) {
        return new ApprovalStep(StepLevel.CITY_MANAGER, department);
    }
}
