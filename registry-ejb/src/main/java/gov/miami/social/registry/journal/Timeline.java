package gov.miami.social.registry.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
}
