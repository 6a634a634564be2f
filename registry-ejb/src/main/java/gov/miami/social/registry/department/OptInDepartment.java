package gov.miami.social.registry.department;

import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.journal.Command;
import gov.miami.social.registry.journal.Subject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** An affiliate comes under the policy and names who approves in place of the City Manager. */
public record OptInDepartment(@NotNull DepartmentKey department, int version,
        @NotNull EmployeeId approver, @NotNull LocalDate from, @NotNull @Size(max = 200) String instrument) implements Command {

    @Override
    public Subject subject() {
        return Subject.of("department", department);
    }
}
