package gov.miami.social.registry.department;

import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.journal.Command;
import gov.miami.social.registry.journal.Subject;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** A person leaves the City, or is to leave; assignment and directorships end with the last day. */
public record SeparatePerson(@NotNull EmployeeId person, int version, @NotNull LocalDate lastDay) implements Command {

    @Override
    public Subject subject() {
        return Subject.of("person", person);
    }
}
