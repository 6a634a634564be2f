package gov.miami.social.registry.account;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.registry.journal.Command;
import gov.miami.social.registry.journal.Subject;
import jakarta.validation.constraints.NotNull;

/** The last day of an approval comes near; the clock asks. */
public record WarnOfEnd(@NotNull AccountId account) implements Command {

    @Override
    public Subject subject() {
        return Subject.of("account", account);
    }
}
