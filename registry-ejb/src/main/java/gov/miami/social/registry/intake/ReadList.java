package gov.miami.social.registry.intake;

import gov.miami.social.policy.intake.IntakeId;
import gov.miami.social.registry.journal.Command;
import gov.miami.social.registry.journal.Subject;
import jakarta.validation.constraints.NotNull;

/** Reads a list anew, as the registry and the catalogue are now. Carries the version the person saw. */
public record ReadList(@NotNull IntakeId id, long version) implements Command {

    @Override
    public Subject subject() {
        return Subject.of("intake", id);
    }
}
