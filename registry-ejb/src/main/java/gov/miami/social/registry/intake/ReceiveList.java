package gov.miami.social.registry.intake;

import gov.miami.social.policy.intake.IntakeId;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.registry.journal.Command;
import gov.miami.social.registry.journal.Subject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/**
 * Takes a file in as a list of found accounts; it is then read in the background.
 *
 * @param department owns the accounts of rows that name no department; absent when every row names its own
 * @param unattended whether its accounts are brought in at once when it is read, because nobody looks at it first
 */
public record ReceiveList(@NotNull IntakeId id, @NotBlank @Size(max = 150) String name, @NotNull byte[] content,
        @NotNull Optional<DepartmentKey> department, boolean unattended) implements Command {

    @Override
    public Subject subject() {
        return Subject.of("intake", id);
    }
}
