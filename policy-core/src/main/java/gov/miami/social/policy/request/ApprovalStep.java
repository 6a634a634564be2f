package gov.miami.social.policy.request;

import gov.miami.social.policy.shared.DepartmentKey;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One approval that a request needs: at which level, and for which department.
 *
 * @param receiving for the City's approval of a transfer, the department that takes the account over: who approves by
 *                  delegation must be empowered for both
 */
public record ApprovalStep(StepLevel level, DepartmentKey department, Optional<DepartmentKey> receiving) implements Serializable {

    public ApprovalStep(StepLevel level, DepartmentKey department) {
        this(level, department, Optional.empty());
    }

    static ApprovalStep director(DepartmentKey department) {
        return new ApprovalStep(StepLevel.DIRECTOR, department);
    }

    static ApprovalStep cityManager(DepartmentKey department) {
        return new ApprovalStep(StepLevel.CITY_MANAGER, department);
    }

    static ApprovalStep transfer(DepartmentKey giving, Optional<DepartmentKey> receiving) {
        return new ApprovalStep(StepLevel.CITY_MANAGER, giving, receiving.filter(other -> !other.equals(giving)));
    }

    /** Every department the approval is for. */
    public List<DepartmentKey> departments() {
        return Stream.concat(Stream.of(department), receiving.stream()).toList();
    }
}
