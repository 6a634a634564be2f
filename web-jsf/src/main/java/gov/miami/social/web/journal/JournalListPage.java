package gov.miami.social.web.journal;

import gov.miami.social.registry.journal.JournalService;
import gov.miami.social.registry.journal.JournalView;
import gov.miami.social.registry.journal.KnownSubjects;
import gov.miami.social.registry.journal.Subject;
import gov.miami.social.registry.shared.ListQuery;
import gov.miami.social.registry.shared.Listing;
import gov.miami.social.web.shared.Choice;
import gov.miami.social.web.shared.Column;
import gov.miami.social.web.shared.ListPage;
import gov.miami.social.web.shared.Standing;
import gov.miami.social.web.shared.Texts;
import gov.miami.social.web.shared.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** Backs journal/list.xhtml. */
@Named
@RequestScoped
public class JournalListPage extends ListPage<JournalView> {

    @Inject
    private JournalService journal;
    @Inject
    private Standing standing;
    private KnownSubjects known;

    public JournalListPage() {
        super("kind", "subject", "command", "login", "allowed", "delegation", "from", "until");
    }

    @Override
    protected Listing<JournalView> list(ListQuery query) {
        var page = journal.list(query);
        known = journal.known(RowWords.named(page, isFile()));
        return page;
    }

    /** What is named on the page that is shown, which may itself be a remembered one. */
    private KnownSubjects known() {
        if (known == null) {
            var named = RowWords.named(getListing(), isFile());
            known = known == null ? standing.get("journal names", named, () -> journal.known(named)) : known;
        }
        return known;
    }

    /** Who did it, by name; the login where no person stands behind it. */
    public String who(JournalView row) {
        return row.actor().flatMap(person -> known().name(Subject.of("person", person))).orElseGet(() -> Words.doer(row.login()));
    }

    /** What was done, with whom and what it was about. */
    public String act(JournalView row) {
        return RowWords.sentence(row, known());
    }

    /** What the thing is called, and was then, that the act was about. */
    public String name(JournalView row) {
        return RowWords.about(row, known());
    }

    /** Whether what the act was about is kept, and has a page. */
    public boolean shown(JournalView row) {
        return known().shown(row.subject());
    }

    /** The journal grows while it is written to a file: rows that come meanwhile are left out. */
    @Override
    protected ListQuery asOfNow(ListQuery query) {
        return query.and("upTo", String.valueOf(journal.list(ListQuery.firstPage()).rows().get(0).sequence()));
    }

    @Override
    protected boolean standsWithJournal() {
        return true;
    }

    @Override
    protected List<?> choices(String filter) {
        return switch (filter) {
            case "kind" -> Subject.KINDS.stream().map(kind -> new Choice(kind, Texts.text("Subject." + kind))).toList();
            case "allowed" -> Stream.of(true, false).map(allowed -> new Choice(allowed.toString(), RowWords.outcome(allowed))).toList();
            default -> List.of();
        };
    }

    @Override
    protected List<Column<JournalView>> columns() {
        return List.of(Column.of("sequence", JournalView::sequence), Column.of("at", JournalView::at), Column.of("who", this::who),
                Column.forPrograms("login", JournalView::login),
                Column.of("command", this::act),
                Column.of("kind", row -> Texts.text("Subject." + row.subject().kind())), Column.of("name", this::name),
                Column.forPrograms("subject", row -> row.subject().id()),
                Column.of("allowed", row -> RowWords.outcome(row.allowed())),
                Column.of("unmet", RowWords::unmet), Column.of("told", row -> RowWords.told(row, known().names())),
                Column.forPrograms("checks", RowWords::clauses), Column.forPrograms("details", JournalView::details), Column.forPrograms("seal", JournalView::seal));
    }
}
