package gov.miami.social.registry.department;

import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.registry.journal.Command;
import gov.miami.social.registry.journal.Subject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A department becomes part of another one; its people go there, its directorships end. */
public record MergeDepartment(@NotNull DepartmentKey department, int version,
        @NotNull DepartmentKey into, @NotNull LocalDate from, @NotNull @Size(max = 200) String instrument) implements Command {

    @Override
    public Subject subject() {
        return Subject.of("department", department);
    }
}
