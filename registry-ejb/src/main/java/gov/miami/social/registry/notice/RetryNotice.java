package gov.miami.social.registry.notice;

import gov.miami.social.registry.journal.Command;
import gov.miami.social.registry.journal.Subject;

/** A notice that was given up is sent again. */
public record RetryNotice(long notice) implements Command {

    @Override
    public Subject subject() {
        return Subject.of("notice", notice);
    }
}
