package gov.miami.social.registry.journal;

import gov.miami.social.registry.shared.ListQuery;
import gov.miami.social.registry.shared.Listing;
import gov.miami.social.registry.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Shows the journal to those who oversee the portal. */
@Stateless
@RolesAllowed({Roles.AUDITOR, Roles.RECORDS, Roles.CITY_MANAGER})
public class JournalService {

    @Inject
    private JournalEntries entries;
    @Inject
    private JournalSearch search;
    @Inject
    private SubjectNames names;

    /** Rows by their numbers, by a login, and by the names of people and accounts and the numbers of requests. */
    public Listing<JournalView> list(ListQuery query) {
        var about = query.filter("subject");
        return search.list(query, query.text().isEmpty() ? Map.of() : names.called(query.text()),
                about.isEmpty() ? Map.of() : names.meant(about, query.filter("kind")));
    }

    public JournalView find(long sequence) {
        return entries.get(sequence).view();
    }

    /** What these things are called; what nobody names is left out. */
    public KnownSubjects known(Collection<Subject> subjects) {
        return names.known(subjects);
    }

    /** What happened to one thing, oldest first. */
    public List<JournalView> timeline(Subject subject) {
        return entries.about(subject);
    }
}
