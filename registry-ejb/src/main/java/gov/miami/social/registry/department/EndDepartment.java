package gov.miami.social.registry.department;

import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.registry.journal.Command;
import gov.miami.social.registry.journal.Subject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A department is discontinued; nobody may be left in it. */
public record EndDepartment(@NotNull DepartmentKey department, int version,
        @NotNull LocalDate lastDay, @NotNull @Size(max = 200) String instrument) implements Command {

    @Override
    public Subject subject() {
        return Subject.of("department", department);
    }
}
