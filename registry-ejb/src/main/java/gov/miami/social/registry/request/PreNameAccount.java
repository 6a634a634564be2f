package gov.miami.social.registry.request;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.registry.journal.Command;
import gov.miami.social.registry.journal.Subject;
import jakarta.validation.constraints.NotNull;

/** Name an account for use in emergencies. */
public record PreNameAccount(@NotNull AccountId account) implements Command {

    @Override
    public Subject subject() {
        return Subject.of("account", account);
    }
}
