package gov.miami.social.registry.request;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.registry.journal.Command;
import gov.miami.social.registry.journal.Subject;
import jakarta.validation.constraints.NotNull;

/** The last day on which an approved account may be opened comes near; the clock asks. */
public record WarnOfOpening(@NotNull AccountId account) implements Command {

    @Override
    public Subject subject() {
        return Subject.of("account", account);
    }
}
