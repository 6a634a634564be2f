package gov.miami.social.registry.intake;

import gov.miami.social.policy.intake.ColumnMap;
import gov.miami.social.policy.intake.IntakeId;
import gov.miami.social.registry.journal.Command;
import gov.miami.social.registry.journal.Subject;
import jakarta.validation.constraints.NotNull;

/** Says which column of a list says what, and reads the list anew. Carries the version the person saw. */
public record TellColumns(@NotNull IntakeId id, long version, @NotNull ColumnMap columns) implements Command {

    @Override
    public Subject subject() {
        return Subject.of("intake", id);
    }
}
