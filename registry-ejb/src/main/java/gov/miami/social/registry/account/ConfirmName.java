package gov.miami.social.registry.account;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.registry.journal.Command;
import gov.miami.social.registry.journal.Subject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Confirm that an account bears its new name on the platform; {@code shown}: the caller saw it there, at the address. */
public record ConfirmName(@NotNull AccountId account, @NotNull @Size(max = 500) String url, boolean shown, int version) implements Command {

    @Override
    public Subject subject() {
        return Subject.of("account", account);
    }
}
