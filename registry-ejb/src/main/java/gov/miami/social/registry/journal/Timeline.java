package gov.miami.social.registry.journal;

import gov.miami.social.policy.shared.EmployeeId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** What the journal holds of one thing, for the feature that shows it; that feature answers for who sees it. */
@ApplicationScoped
public class Timeline {

    @Inject
    private JournalEntries entries;

    /** Oldest first. */
    public List<JournalView> of(Subject subject) {
        return entries.about(subject);
    }

    /** What a person did since a moment, the latest first, at most twenty acts. */
    public List<JournalView> by(EmployeeId actor, Instant since) {
        return entries.by(actor, since);
    }
}
