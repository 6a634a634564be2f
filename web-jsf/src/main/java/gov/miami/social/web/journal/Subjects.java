package gov.miami.social.web.journal;

import gov.miami.social.registry.journal.Subject;
import gov.miami.social.web.shared.Texts;
import gov.miami.social.web.shared.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Map;

/** How pages show what an act was about: in words, and by the page it has. */
@Named("subjects")
@ApplicationScoped
public class Subjects {

    /** Pages that are open to whoever reads the journal and the reports. */
    private static final Map<String, String> PAGES = Map.of("account", "account/show", "delegation", "delegation/show", "department", "department/show",
            "person", "department/person", "platform", "account/platform", "request", "request/show", "emergency", "request/emergencies");

    /** The page of a thing, or nothing. */
    public String page(Subject subject) {
        return PAGES.getOrDefault(subject.kind(), "");
    }

    /** The kind of thing and its name; where nobody names it, only the kind: an id says nothing to people. */
    public String words(Subject subject, String name) {
        var kind = Texts.text("Subject." + subject.kind());
        var known = subject.kind().equals("setting") ? Words.optional("Setting." + subject.id()) : name;
        return known == null || known.isEmpty() ? kind : Texts.text("journal_show.named", kind, known);
    }
}
