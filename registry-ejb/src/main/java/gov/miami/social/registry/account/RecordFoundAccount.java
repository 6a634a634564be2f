package gov.miami.social.registry.account;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.account.AccountProfile;
import gov.miami.social.registry.journal.Command;
import gov.miami.social.registry.journal.Subject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Put an account on record that was found in use without an approval; the page makes the id, so that a second click changes nothing. */
public record RecordFoundAccount(@NotNull AccountId account, @NotNull @Valid AccountProfile profile, @NotBlank @Size(max = 200) String source,
        @NotNull @Size(max = 300) String shownName) implements Command {

    @Override
    public Subject subject() {
        return Subject.of("account", account);
    }
}
