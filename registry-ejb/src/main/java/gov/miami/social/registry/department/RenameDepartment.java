package gov.miami.social.registry.department;

import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.registry.journal.Command;
import gov.miami.social.registry.journal.Subject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A department bears another name from a day on. */
public record RenameDepartment(@NotNull DepartmentKey department, int version,
        @NotBlank @NameOfDepartment @Size(max = 120) String name, @NotNull LocalDate from, @NotNull @Size(max = 200) String instrument) implements Command {

    @Override
    public Subject subject() {
        return Subject.of("department", department);
    }
}
