package gov.miami.social.registry.request;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.registry.journal.Command;
import gov.miami.social.registry.journal.Subject;
import jakarta.validation.constraints.NotNull;

/** Put an account used in an emergency back in reserve: the use is over, or the emergency is. */
public record EndEmergencyUse(@NotNull AccountId account) implements Command {

    @Override
    public Subject subject() {
        return Subject.of("account", account);
    }
}
