package gov.miami.social.registry.department;

import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.journal.Command;
import gov.miami.social.registry.journal.Subject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A person who was said to leave stays. */
public record TakeBackSeparation(@NotNull EmployeeId person, int version, @NotNull @Size(max = 500) String reason) implements Command {

    @Override
    public Subject subject() {
        return Subject.of("person", person);
    }
}
