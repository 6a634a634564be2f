package gov.miami.social.registry.department;

import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.journal.Command;
import gov.miami.social.registry.journal.Subject;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** A person belongs to another department from a day on. */
public record MovePerson(@NotNull EmployeeId person, int version, @NotNull DepartmentKey to, @NotNull LocalDate from) implements Command {

    @Override
    public Subject subject() {
        return Subject.of("person", person);
    }
}
