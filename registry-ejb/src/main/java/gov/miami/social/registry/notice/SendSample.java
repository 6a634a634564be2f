package gov.miami.social.registry.notice;

import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.journal.Command;
import gov.miami.social.registry.journal.Subject;
import jakarta.validation.constraints.NotNull;

/** A person wants to see how notices arrive. */
public record SendSample(@NotNull EmployeeId person) implements Command {

    @Override
    public Subject subject() {
        return Subject.of("person", person);
    }
}
