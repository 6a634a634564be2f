package gov.miami.social.registry.notice;

import gov.miami.social.policy.notice.DeliveryMode;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.journal.Command;
import gov.miami.social.registry.journal.Subject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** A person chooses when to get notices, and in which language. */
public record ChooseDelivery(@NotNull EmployeeId person, @NotNull DeliveryMode mode, @NotNull @Pattern(regexp = "en|es|ht") String language)
        implements Command {

    @Override
    public Subject subject() {
        return Subject.of("person", person);
    }
}
