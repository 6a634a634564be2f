package gov.miami.social.registry.department;

import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.registry.journal.Command;
import gov.miami.social.registry.journal.Subject;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/** A directorship ends with a day. */
public record EndDirectorship(@NotNull DepartmentKey department, int version, @NotNull UUID appointment,
        @NotNull LocalDate lastDay) implements Command {

    @Override
    public Subject subject() {
        return Subject.of("department", department);
    }
}
