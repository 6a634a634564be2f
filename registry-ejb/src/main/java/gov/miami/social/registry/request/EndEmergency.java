package gov.miami.social.registry.request;

import gov.miami.social.policy.request.EmergencyId;
import gov.miami.social.registry.journal.Command;
import gov.miami.social.registry.journal.Subject;
import jakarta.validation.constraints.NotNull;

/** End a declared emergency before its time. */
public record EndEmergency(@NotNull EmergencyId emergency) implements Command {

    @Override
    public Subject subject() {
        return Subject.of("emergency", emergency);
    }
}
