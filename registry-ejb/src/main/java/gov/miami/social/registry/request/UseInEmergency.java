package gov.miami.social.registry.request;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.request.EmergencyId;
import gov.miami.social.policy.request.RequestId;
import gov.miami.social.registry.journal.Command;
import gov.miami.social.registry.journal.Subject;
import jakarta.validation.constraints.NotNull;

/** Use a pre-named account at once; the request for its approval is made with it. */
public record UseInEmergency(@NotNull AccountId account, @NotNull EmergencyId emergency, @NotNull RequestId request) implements Command {

    @Override
    public Subject subject() {
        return Subject.of("account", account);
    }
}
