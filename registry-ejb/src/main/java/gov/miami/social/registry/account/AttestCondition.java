package gov.miami.social.registry.account;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.account.ClosingCondition;
import gov.miami.social.registry.journal.Command;
import gov.miami.social.registry.journal.Subject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Attest by hand that a closing condition is met, on which day it was seen, and how one knows. */
public record AttestCondition(@NotNull AccountId account, @NotNull ClosingCondition condition, @NotNull LocalDate seenOn,
        @NotBlank @Size(max = 1000) String how) implements Command {

    @Override
    public Subject subject() {
        return Subject.of("account", account);
    }
}
