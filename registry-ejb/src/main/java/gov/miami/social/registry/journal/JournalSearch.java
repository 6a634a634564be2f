package gov.miami.social.registry.journal;

import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.shared.CityClock;
import gov.miami.social.registry.shared.ListFinder;
import gov.miami.social.registry.shared.ListQuery;
import gov.miami.social.registry.shared.Listing;
import gov.miami.social.registry.shared.Moment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** Finds rows of the journal, page by page. */
@ApplicationScoped
class JournalSearch {

    /** The filter that leaves out what was written after a row, so that a list which is read in pieces stays the same meanwhile. */
    private static final String UP_TO = "upTo";
    private static final Pattern ROW = Pattern.compile("\\d{1,18}");
    private static final Set<String> SORTABLE = Set.of("sequence", "at");
    /** More than the clocks of two nodes may differ by. */
    private static final Duration SKEW = Duration.ofMinutes(10);

    @PersistenceContext(unitName = "social")
    private EntityManager em;
    @Inject
    private Moment moment;

    protected JournalSearch() {
    }

    JournalSearch(EntityManager em) {
        this.em = em;
        moment = Moment.ofAnAct();
    }

    /** The whole journal is found by the numbers of its rows; what a name alone is to find by each way it can be meant; any other part by its filters. */
    Listing<JournalView> list(ListQuery query, Map<String, Collection<String>> called, Map<String, Collection<String>> about) {
        var all = query.filters().entrySet().stream().allMatch(filter -> filter.getValue().isBlank() || filter.getKey().equals(UP_TO));
        if (all && query.text().isEmpty()) {
            return byNumber(query);
        }
        var named = all && query.filter(UP_TO).isEmpty() && !ROW.matcher(query.text()).matches();
        return named ? byName(query, called) : filtered(query, called, about);
    }

    private static boolean oldestFirst(ListQuery query) {
        return query.ascending() && SORTABLE.contains(query.sort());
    }

    private Listing<JournalView> byName(ListQuery query, Map<String, Collection<String>> called) {
        var ways = new ArrayList<>(List.of("login = :who"));
        var values = new HashMap<String, Object>(Map.of("who", query.text().toLowerCase(Locale.ROOT)));
        called.forEach((kind, ids) -> {
            ways.add("subject_kind = '" + kind + "' and subject_id in (:" + kind + ")");
            values.put(kind, ids);
        });
        if (called.containsKey("person")) {
            ways.add("actor in (:person)");
        }
        return new MeantRows(em, moment, ways, values).page(query, oldestFirst(query));
    }

    private Listing<JournalView> byNumber(ListQuery query) {
        var head = em.find(JournalHead.class, JournalHead.ONLY).anchor().row();
        var total = query.filter(UP_TO).isEmpty() ? head : Math.min(head, Long.parseLong(query.filter(UP_TO)));
        var oldestFirst = oldestFirst(query);
        var rows = em.createQuery("select e from JournalEntry e where e.sequence " + (oldestFirst ? "> :bound order by e.sequence" : "<= :bound order by e.sequence desc"), JournalEntry.class)
                .setParameter("bound", oldestFirst ? query.first() : total - query.first()).setMaxResults(query.size()).getResultStream()
                .map(JournalEntry::view).filter(row -> row.sequence() <= total).toList();
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
        // one who acted, or one thing, has few rows: they are found by it and then sorted, for those of all numbers would be read to find them
        var number = query.text().isEmpty() && query.filter("subject").isEmpty() ? "e.sequence" : "e.sequence + 0";
        return finder.parameter("actors", called.getOrDefault("person", List.of()).stream().map(EmployeeId::new).toList())
                .filter("e.sequence = :row", "row", row ? query.text() : "", Long::valueOf)
                .filter("(e.login = :who or e.actor in :actors" + either + ")", "who", row ? "" : query.text(), text -> text.toLowerCase(Locale.ROOT))
                .filter("e.subjectKind = :kind", "kind", query.filter("kind"), text -> text)
                .filter("e.command = :command", "command", query.filter("command"), text -> text)
                .filter("e.login = :login", "login", query.filter("login"), text -> text.toLowerCase(Locale.ROOT))
                .filter("e.allowed = :allowed", "allowed", query.filter("allowed"), Boolean::valueOf)
                .filter("e.delegation = :delegation", "delegation", query.filter("delegation"), UUID::fromString)
                .filter("e.sequence <= :upTo", "upTo", query.filter(UP_TO), Long::valueOf)
                .filter("e.at >= :from", "from", query.filter("from"), text -> midnight(text, 0))
                .filter("e.sequence >= :first", "first", query.filter("from"), text -> first(midnight(text, 0).minus(SKEW)))
                .filter("e.at < :until", "until", query.filter("until"), text -> midnight(text, 1))
                .filter("e.sequence < :end", "end", query.filter("until"), text -> first(midnight(text, 1).plus(SKEW)))
                .sortable("sequence", number).sortable("at", number)
                .ordered(number + " desc").counted(moment)
                .list(query, "e", JournalEntry.class, JournalEntry::view);
    }

    /** The condition that a row is about one of some things, by their kinds; kinds that are none of ours have no things. */
    private static Optional<String> either(ListFinder finder, String name, Map<String, Collection<String>> things) {
        things.forEach((kind, ids) -> finder.parameter(name + kind, ids));
        return things.keySet().stream().map(kind -> "e.subjectKind = '" + kind + "' and e.subjectId in :" + name + kind)
                .reduce((one, other) -> one + " or " + other).map(all -> "(" + all + ")");
    }

    /** The number of the first row as of a moment; rows are numbered as time goes, but for the clocks of two nodes. */
    private long first(Instant at) {
        return em.createQuery("select e.sequence from JournalEntry e where e.at >= :at order by e.at", Long.class)
                .setParameter("at", at).setMaxResults(1).getResultStream().findFirst().orElse(Long.MAX_VALUE);
    }

    /** The beginning of a day of the city, or of one after it. */
    private static Instant midnight(String day, int later) {
        try {
            return LocalDate.parse(day).plusDays(later).atStartOfDay(CityClock.ZONE).toInstant();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
