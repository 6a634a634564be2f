package gov.miami.social.registry.intake;

import gov.miami.social.policy.intake.IntakeId;
import gov.miami.social.policy.intake.Remark;
import gov.miami.social.registry.journal.Command;
import gov.miami.social.registry.journal.Subject;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;

/** Says that a list means what was suggested, in one row or wherever the same stands, and reads it anew. Carries the version the person saw. */
public record TakeSuggestion(@NotNull IntakeId id, long version, @NotNull Remark remark, @NotNull String said, @NotNull String meant,
        @NotNull Optional<Long> line) implements Command {

    @Override
    public Subject subject() {
        return Subject.of("intake", id);
    }
}
