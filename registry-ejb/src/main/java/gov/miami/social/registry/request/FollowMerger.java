package gov.miami.social.registry.request;

import gov.miami.social.policy.request.RequestId;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.registry.journal.Command;
import gov.miami.social.registry.journal.Subject;
import jakarta.validation.constraints.NotNull;

/** An open request passes to the department into which one that it concerns was merged. */
public record FollowMerger(@NotNull RequestId request, @NotNull DepartmentKey from, @NotNull DepartmentKey to) implements Command {

    @Override
    public Subject subject() {
        return Subject.of("request", request);
    }
}
