package gov.miami.social.registry.journal;

import gov.miami.social.registry.shared.LastChange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What changed is what the journal's rows are about: nothing changes without one. */
@ApplicationScoped
class LastEntry implements LastChange {

    @Inject
    private JournalEntries entries;

    @Override
    public long number() {
        return entries.lastNumber();
    }

    @Override
    public List<Changed> since(long number) {
        return entries.changedSince(number);
    }
}
