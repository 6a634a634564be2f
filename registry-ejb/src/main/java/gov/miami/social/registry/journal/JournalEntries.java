package gov.miami.social.registry.journal;

import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.policy.shared.JournalAnchor;
import gov.miami.social.policy.shared.JournalLink;
import gov.miami.social.registry.shared.LastChange;
import gov.miami.social.registry.shared.NoSuchItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All rows of the journal. */
@ApplicationScoped
class JournalEntries {

    /** Rows that came since somebody looked last, where nothing writes many at once. */
    private static final int FEW = 100;

    @PersistenceContext(unitName = "social")
    private EntityManager em;

    protected JournalEntries() {
    }

    JournalEntries(EntityManager em) {
        this.em = em;
    }

    JournalAnchor head() {
        return em.find(JournalHead.class, JournalHead.ONLY).anchor();
    }

    /** The head, held until the transaction ends. */
    JournalAnchor heldHead() {
        return em.find(JournalHead.class, JournalHead.ONLY, LockModeType.PESSIMISTIC_WRITE).anchor();
    }

    /** The number at the head, read anew. */
    long lastNumber() {
        return em.createQuery("select h.sequence from JournalHead h", Long.class).getSingleResult();
    }

    /** What the rows behind a number are about, and by which commands. Every page asks: few rows come, as a rule none, and a statement that says so is planned once. */
    List<LastChange.Changed> changedSince(long number) {
        var few = changed("e.sequence) from JournalEntry e where e.sequence > :number order by e.sequence fetch first " + FEW + " rows only", number);
        return few.size() < FEW ? few : changed("max(e.sequence)) from JournalEntry e where e.sequence > :number group by e.subjectKind, e.subjectId, e.command", number);
    }

    private List<LastChange.Changed> changed(String lastOf, long number) {
        return em.createQuery("select new gov.miami.social.registry.shared.LastChange$Changed(e.subjectKind, e.subjectId, e.command, " + lastOf, LastChange.Changed.class)
                .setParameter("number", number).getResultList();
    }

    /** The highest number there is, or 0. */
    long lastRow() {
        return em.createQuery("select coalesce(max(e.sequence), 0) from JournalEntry e", Long.class).getSingleResult();
    }

    JournalEntry get(long sequence) {
        var entry = em.find(JournalEntry.class, sequence);
        if (entry == null) {
            throw new NoSuchItem(sequence);
        }
        return entry;
    }

    /** What happened to one thing, oldest first, at most 500 rows. */
    List<JournalView> about(Subject subject) {
        return em.createQuery("select e from JournalEntry e where e.subjectKind = :kind and e.subjectId = :id order by e.sequence",
                        JournalEntry.class)
                .setParameter("kind", subject.kind()).setParameter("id", subject.id())
                .setMaxResults(500).getResultStream().map(JournalEntry::view).toList();
    }

    /** What a person did since a moment, the latest first, at most twenty acts. */
    List<JournalView> by(EmployeeId actor, Instant since) {
        return em.createQuery("select e from JournalEntry e where e.actor = :actor and e.allowed = true and e.at >= :since order by e.sequence desc", JournalEntry.class)
                .setParameter("actor", actor).setParameter("since", since).setMaxResults(20).getResultStream().map(JournalEntry::view).toList();
    }

    /** The last row about a thing that is no refusal; its kind is one of ours, so that the index on both is of use. */
    Optional<JournalView> lastAbout(String id) {
        return em.createQuery("select e from JournalEntry e where e.subjectKind in :kinds and e.subjectId = :id and e.allowed = true order by e.sequence desc",
                        JournalEntry.class)
                .setParameter("kinds", Subject.KINDS).setParameter("id", id).setMaxResults(1).getResultStream().map(JournalEntry::view).findFirst();
    }

    /** Links of the rows behind one number and up to another, in their order. */
    List<JournalLink> slice(long after, long last, int size) {
        return em.createQuery("select e from JournalEntry e where e.sequence > :after and e.sequence <= :last order by e.sequence",
                        JournalEntry.class)
                .setParameter("after", after).setParameter("last", last).setMaxResults(size)
                .getResultStream().map(JournalEntry::link).toList();
    }
}
