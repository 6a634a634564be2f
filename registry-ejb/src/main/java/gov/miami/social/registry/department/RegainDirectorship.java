package gov.miami.social.registry.department;

import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.journal.Command;
import gov.miami.social.registry.journal.Subject;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A directorship that a separation had ended goes on, because the separation was taken back or its day made later. */
public record RegainDirectorship(@NotNull DepartmentKey department, @NotNull UUID appointment, @NotNull EmployeeId person,
        Optional<LocalDate> until) implements Command {

    @Override
    public Subject subject() {
        return Subject.of("department", department);
    }
}
