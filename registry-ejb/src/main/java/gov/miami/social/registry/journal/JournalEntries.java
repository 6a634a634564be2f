package gov.miami.social.registry.journal;

import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.policy.shared.JournalAnchor;
import gov.miami.social.policy.shared.JournalLink;
import gov.miami.social.registry.shared.CityClock;
import gov.miami.social.registry.shared.LastChange;
import gov.miami.social.registry.shared.ListFinder;
import gov.miami.social.registry.shared.ListQuery;
import gov.miami.social.registry.shared.Listing;
import gov.miami.social.registry.shared.NoSuchItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** All rows of the journal. */
@ApplicationScoped
class JournalEntries {

    private static final Pattern ROW = Pattern.compile("\\d{1,18}");

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

    /** What the rows behind a number are about, and by which commands. */
    List<LastChange.Changed> changedSince(long number) {
        return em.createQuery("select e.subjectKind, e.subjectId, e.command, max(e.sequence) from JournalEntry e where e.sequence > :number"
                        + " group by e.subjectKind, e.subjectId, e.command",
                        Object[].class).setParameter("number", number).getResultStream()
                .map(row -> new LastChange.Changed((String) row[0], (String) row[1], (String) row[2], (Long) row[3])).toList();
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

    /** The whole journal, newest first, is found by the numbers of its rows; a part of it by its filters. */
    Listing<JournalView> list(ListQuery query, Map<String, Collection<String>> called, Map<String, Collection<String>> about) {
        var whole = query.text().isEmpty() && query.sort().isEmpty() && query.filters().values().stream().allMatch(String::isBlank);
        return whole ? newest(query) : filtered(query, called, about);
    }

    private Listing<JournalView> newest(ListQuery query) {
        var total = head().row();
        var rows = em.createQuery("select e from JournalEntry e where e.sequence <= :top order by e.sequence desc", JournalEntry.class)
                .setParameter("top", total - query.first()).setMaxResults(query.size()).getResultStream().map(JournalEntry::view).toList();
        return new Listing<>(rows, total);
    }

    /**
     * A text is the number of a row; or a login, or what somebody or something is called: who acted, or what was acted on. Things are
     * sought by kind and id together, for which the journal has an index.
     *
     * @param called what the text calls, by kind
     * @param about  what the rows are to be about, by kind
     */
    private Listing<JournalView> filtered(ListQuery query, Map<String, Collection<String>> called, Map<String, Collection<String>> about) {
        var row = ROW.matcher(query.text()).matches();
        var finder = new ListFinder(em, "JournalEntry e");
        var either = either(finder, "called", called).map(things -> " or " + things).orElse("");
        if (!query.filter("subject").isEmpty()) {
            finder.where(either(finder, "about", about).orElse("1 = 0"));
        }
        return finder.parameter("actors", called.getOrDefault("person", List.of()).stream().map(EmployeeId::new).toList())
                .filter("e.sequence = :row", "row", row ? query.text() : "", Long::valueOf)
                .filter("(e.login = :who or e.actor in :actors" + either + ")", "who", row ? "" : query.text(), text -> text.toLowerCase(Locale.ROOT))
                .filter("e.subjectKind = :kind", "kind", query.filter("kind"), text -> text)
                .filter("e.command = :command", "command", query.filter("command"), text -> text)
                .filter("e.login = :login", "login", query.filter("login"), text -> text.toLowerCase(Locale.ROOT))
                .filter("e.allowed = :allowed", "allowed", query.filter("allowed"), Boolean::valueOf)
                .filter("e.delegation = :delegation", "delegation", query.filter("delegation"), UUID::fromString)
                .filter("e.at >= :from", "from", query.filter("from"), text -> midnight(text, 0))
                .filter("e.at < :until", "until", query.filter("until"), text -> midnight(text, 1))
                .sortable("sequence", "e.sequence").sortable("at", "e.sequence")
                .ordered("e.sequence desc")
                .list(query, "e", JournalEntry.class, JournalEntry::view);
    }

    /** The condition that a row is about one of some things, by their kinds; kinds that are none of ours have no things. */
    private static Optional<String> either(ListFinder finder, String name, Map<String, Collection<String>> things) {
        things.forEach((kind, ids) -> finder.parameter(name + kind, ids));
        return things.keySet().stream().map(kind -> "e.subjectKind = '" + kind + "' and e.subjectId in :" + name + kind)
                .reduce((one, other) -> one + " or " + other).map(all -> "(" + all + ")");
    }

    /** The beginning of a day of the city, or of one after it. */
    private static Instant midnight(String day, int later) {
        try {
            return LocalDate.parse(day).plusDays(later).atStartOfDay(CityClock.ZONE).toInstant();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(e);
        }
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
