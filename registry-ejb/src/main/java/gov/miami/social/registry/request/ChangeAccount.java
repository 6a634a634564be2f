package gov.miami.social.registry.request;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.request.AccountEffect;
import gov.miami.social.policy.request.RequestId;
import gov.miami.social.registry.journal.Command;
import gov.miami.social.registry.journal.Subject;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a decided request did to its account, kept in the account's own history.
 *
 * @param before what changed, as it was: its name, or its department's
 * @param now    the same as it is now
 * @param recipient the official to whom it is handed over
 * @param until  the last day of the approval that was given
 */
public record ChangeAccount(@NotNull AccountId account, @NotNull RequestId request, @NotNull AccountEffect effect,
        Optional<String> before, Optional<String> now, Optional<String> recipient, Optional<LocalDate> until) implements Command {

    static ChangeAccount to(AccountId account, RequestId request, AccountEffect effect) {
        return new ChangeAccount(account, request, effect, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    ChangeAccount until(LocalDate last) {
        return new ChangeAccount(account, request, effect, before, now, recipient, Optional.of(last));
    }

    ChangeAccount from(String was, String is) {
        return new ChangeAccount(account, request, effect, Optional.of(was), Optional.of(is), recipient, until);
    }

    /** Naming the official who takes it; an account that just ends has none. */
    ChangeAccount handedTo(String official) {
        return new ChangeAccount(account, request, effect, before, now, Optional.of(official).filter(named -> !named.isEmpty()), until);
    }

    @Override
    public Subject subject() {
        return Subject.of("account", account);
    }
}
