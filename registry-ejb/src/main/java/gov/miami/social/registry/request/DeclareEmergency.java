package gov.miami.social.registry.request;

import gov.miami.social.policy.request.EmergencyId;
import gov.miami.social.registry.journal.Command;
import gov.miami.social.registry.journal.Subject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;

/** Declare an emergency, from now until a moment; {@code last} is the one declared before it that the person saw. */
public record DeclareEmergency(@NotNull EmergencyId emergency, @NotBlank @Size(max = 200) String title,
        @NotNull @Size(max = 2000) String reason, @NotNull Instant until, @NotNull Optional<EmergencyId> last) implements Command {

    @Override
    public Subject subject() {
        return Subject.of("emergency", emergency);
    }
}
