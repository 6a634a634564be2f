package gov.miami.social.registry.account;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.registry.journal.Command;
import gov.miami.social.registry.journal.Subject;
import jakarta.validation.constraints.NotNull;

/** End an account whose end is approved. */
public record CloseAccount(@NotNull AccountId account, int version) implements Command {

    @Override
    public Subject subject() {
        return Subject.of("account", account);
    }
}
