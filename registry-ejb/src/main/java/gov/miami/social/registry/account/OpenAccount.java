package gov.miami.social.registry.account;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.registry.journal.Command;
import gov.miami.social.registry.journal.Subject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Put an approved account into use; {@code linksSeen}: the caller saw the links of A.5 on its first page. */
public record OpenAccount(@NotNull AccountId account, @NotBlank @Size(max = 100) String handle, @NotNull @Size(max = 500) String url, boolean linksSeen, int version) implements Command {

    @Override
    public Subject subject() {
        return Subject.of("account", account);
    }
}
