package gov.miami.social.registry.request;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.request.RequestContent;
import gov.miami.social.policy.request.RequestId;
import gov.miami.social.policy.request.RequestKind;
import gov.miami.social.registry.journal.Command;
import gov.miami.social.registry.journal.Subject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;

/**
 * Keep what a requester has written so far. The page makes the id of a new request, so that a second click writes the same
 * one; {@code account} is the account that a use, change or end is about, absent for a new or not yet recorded one.
 */
public record SaveDraft(@NotNull RequestId request, @NotNull RequestKind kind, @NotNull Optional<AccountId> account,
        @NotNull @Valid RequestContent content, int version) implements Command {

    @Override
    public Subject subject() {
        return Subject.of("request", request);
    }
}
