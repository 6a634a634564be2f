package gov.miami.social.registry.journal;

import gov.miami.social.registry.shared.ListFinder;
import gov.miami.social.registry.shared.ListQuery;
import gov.miami.social.registry.shared.Listing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** All rows of the journal. */
@ApplicationScoped
class JournalEntries {

    @PersistenceContext(unitName = "social")
    private EntityManager em;

    JournalHead head() {
        return em.find(JournalHead.class, JournalHead.ONLY);
    }

    Listing<JournalView> list(ListQuery query) {
        return new ListFinder(em, "JournalEntry e")
                .filter("e.subjectKind = :kind", "kind", query.filter("kind"), text -> text)
                .filter("e.subjectId = :subject", "subject", query.filter("subject"), text -> text)
                .filter("e.command = :command", "command", query.filter("command"), text -> text)
                .filter("e.login = :login", "login", query.filter("login"), text -> text)
                .filter("e.allowed = :allowed", "allowed", query.filter("allowed"), Boolean::valueOf)
                .sortable("sequence", "e.sequence")
                .ordered("e.sequence desc")
                .list(query, "e", JournalEntry.class, JournalEntry::view);
    }

    /** What happened to one thing, oldest first, at most 500 rows. */
    List<JournalView> about(Subject subject) {
        return em.createQuery("select e from JournalEntry e where e.subjectKind = :kind and e.subjectId = :id order by e.sequence",
                        JournalEntry.class)
                .setParameter("kind", subject.kind()).setParameter("id", subject.id())
                .setMaxResults(500).getResultStream().map(JournalEntry::view).toList();
    }

    /** Rows in their order after a number, for verification; read in slices so that memory stays small. */
    List<JournalEntry> slice(long after, int size) {
        em.clear();
        return em.createQuery("select e from JournalEntry e where e.sequence > :after order by e.sequence", JournalEntry.class)
                .setParameter("after", after).setMaxResults(size).getResultList();
    }
}
