package gov.miami.social.registry.journal;

import gov.miami.social.registry.shared.Caller;
import gov.miami.social.registry.shared.LastAct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;

/** What was done last to a thing is the last row about it that is no refusal. */
@ApplicationScoped
class LastDone implements LastAct {

    @Inject
    private JournalEntries entries;
    @Inject
    private SubjectNames names;
    @Inject
    private Caller caller;

    @Override
    public Optional<Done> about(Object id) {
        return entries.lastAbout(id.toString()).map(row -> new Done(by(row), row.login().equals(caller.login()), row.command(), row.at()));
    }

    private String by(JournalView row) {
        var person = row.actor().map(actor -> Subject.of("person", actor));
        return person.map(actor -> names.of(Set.of(actor)).get(actor)).orElse(row.login());
    }
}
