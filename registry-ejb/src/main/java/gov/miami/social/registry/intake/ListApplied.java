package gov.miami.social.registry.intake;

import gov.miami.social.policy.intake.IntakeId;
import gov.miami.social.registry.journal.Command;
import gov.miami.social.registry.journal.Subject;

/** That a list was brought in: how many accounts it put on record. */
public record ListApplied(IntakeId id, int accounts) implements Command {

    @Override
    public Subject subject() {
        return Subject.of("intake", id);
    }
}
