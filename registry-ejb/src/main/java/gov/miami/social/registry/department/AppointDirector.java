package gov.miami.social.registry.department;

import gov.miami.social.policy.department.DirectorKind;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.journal.Command;
import gov.miami.social.registry.journal.Subject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;

/** A person becomes director, or acting director, of a department. */
public record AppointDirector(@NotNull DepartmentKey department, int version,
        @NotNull EmployeeId person, @NotNull DirectorKind kind, @NotNull LocalDate from, Optional<LocalDate> until,
        @NotBlank @Size(max = 200) String source) implements Command {

    @Override
    public Subject subject() {
        return Subject.of("department", department);
    }
}
