package gov.miami.social.registry.request;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.registry.journal.Command;
import gov.miami.social.registry.journal.Subject;
import jakarta.validation.constraints.NotNull;

/** Take an account out of those named for emergencies. */
public record ReleaseAccount(@NotNull AccountId account) implements Command {

    @Override
    public Subject subject() {
        return Subject.of("account", account);
    }
}
