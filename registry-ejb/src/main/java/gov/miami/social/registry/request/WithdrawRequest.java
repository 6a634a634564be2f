package gov.miami.social.registry.request;

import gov.miami.social.policy.request.RequestId;
import gov.miami.social.registry.journal.Command;
import gov.miami.social.registry.journal.Subject;
import jakarta.validation.constraints.NotNull;

/** Take a request back. */
public record WithdrawRequest(@NotNull RequestId request, int version) implements Command {

    @Override
    public Subject subject() {
        return Subject.of("request", request);
    }
}
