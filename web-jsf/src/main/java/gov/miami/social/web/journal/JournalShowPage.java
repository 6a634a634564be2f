package gov.miami.social.web.journal;

import gov.miami.social.registry.journal.JournalService;
import gov.miami.social.registry.journal.JournalView;
import gov.miami.social.registry.journal.KnownSubjects;
import gov.miami.social.registry.journal.Subject;
import gov.miami.social.registry.shared.NoSuchItem;
import gov.miami.social.web.shared.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Backs journal/show.xhtml. */
@Named
@RequestScoped
public class JournalShowPage {

    @Inject
    private JournalService journal;
    private String id;
    private JournalView row;
    private List<Detail> details;
    private KnownSubjects known;

    public void load() {
        if (id == null || !id.matches("\\d{1,18}")) {
            throw new NoSuchItem("row of the journal");
        }
        row = journal.find(Long.parseLong(id));
    }

    /** Looked up when the page is shown, for only then its language is known. */
    private KnownSubjects known() {
        if (known == null) {
            known = journal.known(named());
        }
        return known;
    }

    /** All that the row names by a number: who did it, what it was about, under which delegation, and what was asked. */
    private Set<Subject> named() {
        var named = new HashSet<>(Set.of(row.subject()));
        row.actor().ifPresent(person -> named.add(Subject.of("person", person)));
        row.delegation().ifPresent(delegation -> named.add(Subject.of("delegation", delegation)));
        getDetails().forEach(detail -> detail.said().forEach(said -> said.subject().ifPresent(named::add)));
        return named;
    }

    /** What was asked, part by part. */
    public List<Detail> getDetails() {
        if (details == null) {
            details = Details.of(row, PartWords::of);
        }
        return details;
    }

    /** What a thing is called; its id where nobody names it. */
    public String name(Subject subject) {
        return known().name(subject).orElse(subject.id());
    }

    /** Whether it is kept: what was refused never came to be. */
    public boolean shown(Subject subject) {
        return known().shown(subject);
    }

    /** What was done, with whom and what it was about. */
    public String getAct() {
        return RowWords.sentence(row, known());
    }

    public String getAbout() {
        return RowWords.about(row, known());
    }

    /** The person who did it; the login where no person stands behind it. */
    public String getActor() {
        return row.actor().map(person -> name(Subject.of("person", person))).orElseGet(() -> Words.doer(row.login()));
    }

    public String getHolder() {
        return row.delegation().map(delegation -> name(Subject.of("delegation", delegation))).orElse("");
    }

    public JournalView getRow() {
        return row;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
