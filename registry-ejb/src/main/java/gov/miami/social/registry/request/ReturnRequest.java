package gov.miami.social.registry.request;

import gov.miami.social.policy.request.RequestId;
import gov.miami.social.registry.journal.Command;
import gov.miami.social.registry.journal.Subject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Send a request back with questions. */
public record ReturnRequest(@NotNull RequestId request, @NotNull @Size(max = 2000) String questions, int version) implements Command {

    @Override
    public Subject subject() {
        return Subject.of("request", request);
    }
}
