package gov.miami.social.registry.journal;

import gov.miami.social.registry.shared.ListQuery;
import gov.miami.social.registry.shared.Listing;
import gov.miami.social.registry.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Shows the journal to those who oversee the portal. */
@Stateless
@RolesAllowed({Roles.AUDITOR, Roles.RECORDS, Roles.CITY_MANAGER})
public class JournalService {

    @Inject
    private JournalEntries entries;

    public Listing<JournalView> list(ListQuery query) {
        return entries.list(query);
    }

    public JournalView find(long sequence) {
        return entries.get(sequence).view();
    }

    /** What happened to one thing, oldest first. */
    public List<JournalView> timeline(Subject subject) {
        return entries.about(subject);
    }
}
