package gov.miami.social.registry.request;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.request.EmergencyId;
import gov.miami.social.policy.request.RequestId;
import gov.miami.social.registry.journal.Command;
import gov.miami.social.registry.journal.Subject;
import jakarta.validation.constraints.NotNull;

/** The request for the approval of a use in an emergency is before the City Manager from the moment of that use. */
public record SubmitInEmergency(@NotNull RequestId request, @NotNull AccountId account, @NotNull EmergencyId emergency) implements Command {

    @Override
    public Subject subject() {
        return Subject.of("request", request);
    }
}
