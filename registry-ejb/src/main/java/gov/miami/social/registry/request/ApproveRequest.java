package gov.miami.social.registry.request;

import gov.miami.social.policy.request.RequestId;
import gov.miami.social.registry.journal.Command;
import gov.miami.social.registry.journal.Subject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Approve the step that waits; the note is for the file. */
public record ApproveRequest(@NotNull RequestId request, @NotNull @Size(max = 2000) String note, int version) implements Command {

    @Override
    public Subject subject() {
        return Subject.of("request", request);
    }
}
