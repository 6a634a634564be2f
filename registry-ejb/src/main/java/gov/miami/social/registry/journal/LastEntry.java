package gov.miami.social.registry.journal;

import gov.miami.social.registry.shared.LastChange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The last change is the last row of the journal: nothing changes without one. */
@ApplicationScoped
class LastEntry implements LastChange {

    @Inject
    private JournalEntries entries;

    @Override
    public long number() {
        return entries.lastNumber();
    }
}
