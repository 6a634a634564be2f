package gov.miami.social.web.journal;

import static java.util.stream.Collectors.joining;

import gov.miami.social.policy.shared.Check;
import gov.miami.social.registry.journal.JournalView;
import gov.miami.social.registry.journal.KnownSubjects;
import gov.miami.social.registry.journal.Subject;
import gov.miami.social.registry.shared.Listing;
import gov.miami.social.web.shared.Texts;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A row of the journal in words: what it is about, and in a file what was asked for, which clauses were not met, and all clauses by their keys. */
final class RowWords {

    /** Whatever rows name: what they are about, who acted, and where they are told whole what their details name. */
    static Set<Subject> named(Listing<JournalView> page, boolean whole) {
        var named = new HashSet<Subject>();
        page.rows().forEach(row -> {
            named.add(row.subject());
            row.actor().ifPresent(person -> named.add(Subject.of("person", person)));
            named.addAll(whole ? named(row) : Sentences.named(row.subject(), row.command(), row.details()));
        });
        return named;
    }

    /** What was done, with whom and what it was about. */
    static String sentence(JournalView row, KnownSubjects known) {
        return Sentences.of(row.subject(), row.command(), row.details(), known.names());
    }

    /** All things that the row's details name by a number. */
    static List<Subject> named(JournalView row) {
        return Details.of(row, PartWords::of).stream().flatMap(part -> part.said().stream()).flatMap(said -> said.subject().stream()).toList();
    }

    /** What a row is about: as it is called today, and as it was called then where that is another name; where nobody names it, as the act did. */
    static String about(JournalView row, KnownSubjects known) {
        var today = known.name(row.subject()).orElseGet(() -> Details.called(row));
        return known.then(row.subject(), row.at()).map(then -> Texts.text("journal_list.then", then, today)).orElse(today);
    }

    /** Part by part, one a line; things by their names. */
    static String told(JournalView row, Map<Subject, String> names) {
        return Details.of(row, PartWords::of).stream().map(part -> Texts.text("Detail." + part.name()) + ": "
                + part.said().stream().map(said -> said.subject().map(names::get).orElse(said.words())).collect(joining(", "))).collect(joining("\n"));
    }

    /** The clauses not met, by what they ask; nothing where all were. */
    static String outcome(boolean allowed) {
        return Texts.text("journal_list." + (allowed ? "done" : "refused"));
    }

    static String unmet(JournalView row) {
        return row.checks().stream().filter(check -> !check.met()).map(check -> Texts.text("Clause." + check.clause())).collect(joining("; "));
    }

    static String clauses(JournalView row) {
        return row.checks().stream().map((Check check) -> check.clause() + (check.met() ? "+" : "-")).collect(joining(" "));
    }

    private RowWords() {
    }
}
