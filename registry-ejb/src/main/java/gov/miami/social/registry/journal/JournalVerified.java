package gov.miami.social.registry.journal;

import gov.miami.social.policy.shared.JournalFault;
import java.util.Optional;
import java.util.UUID;

/** The finding of a verification, as the journal keeps it. */
record JournalVerified(UUID verification, long rows, Optional<JournalFault> fault) implements Command {

    @Override
    public Subject subject() {
        return Subject.of("journal", verification);
    }
}
