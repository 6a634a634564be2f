package gov.miami.social.registry.account;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.account.ClosingCondition;
import gov.miami.social.registry.journal.Command;
import gov.miami.social.registry.journal.Subject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Take back the word that a closing condition is met, and why. */
public record TakeBackAttestation(@NotNull AccountId account, @NotNull ClosingCondition condition,
        @NotBlank @Size(max = 1000) String reason) implements Command {

    @Override
    public Subject subject() {
        return Subject.of("account", account);
    }
}
