package gov.miami.social.registry.department;

import gov.miami.social.policy.department.DepartmentKind;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.registry.journal.Command;
import gov.miami.social.registry.journal.Subject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A department or office is recorded; {@code toConfirm} while no document of the City was at hand. */
public record CreateDepartment(@NotNull DepartmentKey department, @NotBlank @NameOfDepartment @Size(max = 120) String name, @NotNull DepartmentKind kind,
        @NotNull LocalDate from, @NotNull @Size(max = 200) String instrument, boolean toConfirm) implements Command {

    @Override
    public Subject subject() {
        return Subject.of("department", department);
    }
}
