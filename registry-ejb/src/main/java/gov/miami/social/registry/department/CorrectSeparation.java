package gov.miami.social.registry.department;

import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.journal.Command;
import gov.miami.social.registry.journal.Subject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The last day of a person who left, or is to leave, is another one. */
public record CorrectSeparation(@NotNull EmployeeId person, int version, @NotNull LocalDate lastDay, @NotNull @Size(max = 500) String reason) implements Command {

    @Override
    public Subject subject() {
        return Subject.of("person", person);
    }
}
