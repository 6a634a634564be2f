package gov.miami.social.registry.request;

import gov.miami.social.policy.request.RequestId;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.journal.Command;
import gov.miami.social.registry.journal.Subject;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** Somebody who asked, or whom an undecided request names, leaves the department; somebody else is to see to it. */
public record LoseRequester(@NotNull RequestId request, @NotNull EmployeeId person, @NotNull LocalDate lastDay) implements Command {

    @Override
    public Subject subject() {
        return Subject.of("request", request);
    }
}
