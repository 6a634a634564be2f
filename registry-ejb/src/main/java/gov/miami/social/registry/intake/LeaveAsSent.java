package gov.miami.social.registry.intake;

import gov.miami.social.policy.intake.IntakeId;
import gov.miami.social.registry.journal.Command;
import gov.miami.social.registry.journal.Subject;
import jakarta.validation.constraints.NotNull;

/** Takes back all suggestions taken of a list, and reads it anew as it was sent. Carries the version the person saw. */
public record LeaveAsSent(@NotNull IntakeId id, long version) implements Command {

    @Override
    public Subject subject() {
        return Subject.of("intake", id);
    }
}
