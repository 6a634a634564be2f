package gov.miami.social.registry.request;

import gov.miami.social.policy.request.RequestId;
import gov.miami.social.policy.shared.SentenceId;
import gov.miami.social.registry.journal.Command;
import gov.miami.social.registry.journal.Subject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Refuse a request, with the reason and the sentences of the policy it fails. */
public record RefuseRequest(@NotNull RequestId request, @NotNull @Size(max = 2000) String reason,
        @NotNull @Size(max = 40) List<@NotNull SentenceId> cited, int version) implements Command {

    @Override
    public Subject subject() {
        return Subject.of("request", request);
    }
}
