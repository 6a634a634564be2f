package gov.miami.social.registry.request;

import gov.miami.social.policy.request.RequestId;
import gov.miami.social.registry.journal.Command;
import gov.miami.social.registry.journal.Subject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Take back the approval to end an account, or to hand it over, that was not carried out, and why. */
public record TakeBackEnd(@NotNull RequestId request, @NotBlank @Size(max = 2000) String reason, int version) implements Command {

    @Override
    public Subject subject() {
        return Subject.of("request", request);
    }
}
