package gov.miami.social.registry.intake;

import gov.miami.social.policy.intake.IntakeId;
import gov.miami.social.registry.journal.Command;
import gov.miami.social.registry.journal.Subject;
import jakarta.validation.constraints.NotNull;

/** Puts the new accounts of a list on record, all of them or none. Carries the version the person saw. */
public record ApplyList(@NotNull IntakeId id, long version) implements Command {

    @Override
    public Subject subject() {
        return Subject.of("intake", id);
    }
}
