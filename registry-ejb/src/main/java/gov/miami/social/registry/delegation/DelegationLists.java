package gov.miami.social.registry.delegation;

import gov.miami.social.policy.delegation.Capacity;
import gov.miami.social.policy.delegation.Power;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.shared.CityClock;
import gov.miami.social.registry.shared.ListFinder;
import gov.miami.social.registry.shared.ListQuery;
import gov.miami.social.registry.shared.Listing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The ledger in pages, and the decisions made under it. */
@ApplicationScoped
class DelegationLists {

    /** Whether the holder works for the City on a day. */
    private static final String HELD = """
            exists (select 1 from Person p where p.personnelNumber = cast(d.holder as String) and p.employment.fromDay <= :today
            and (p.employment.separatedOn is null or p.employment.separatedOn >= :today)
            and (p.particulars.untilDay is null or p.particulars.untilDay >= :today))""";
    private static final String DECISION = """
            new gov.miami.social.registry.delegation.DelegatedDecision(
            e.sequence, e.at, e.actor, e.command, e.subjectKind, e.subjectId, e.allowed,
            d.id, d.grantor, d.firstDay, d.lastDay, d.revocation.revokedAt)""";

    @PersistenceContext(unitName = "social")
    private EntityManager em;

    protected DelegationLists() {
    }

    /** For tests, on an entity manager of their own. */
    DelegationLists(EntityManager em) {
        this.em = em;
    }

    Listing<Delegation> list(ListQuery query, Viewer viewer, LocalDate today) {
        var finder = new ListFinder(em, "Delegation d")
                .filter("d.capacity = :capacity", "capacity", query.filter("capacity"), Capacity::valueOf)
                .filter(":power member of d.powers", "power", query.filter("power"), Power::valueOf)
                .filter("d.holder = :holder", "holder", query.filter("holder"), EmployeeId::new)
                .filter("d.grantor = :grantor", "grantor", query.filter("grantor"), EmployeeId::new)
                .filter("(d.everyDepartment = true or :department member of d.departments)", "department",
                        query.filter("department"), DepartmentKey::new)
                .sortable("from", "d.firstDay").sortable("until", "d.lastDay")
                .ordered("d.firstDay desc, d.id");
        standing(finder, query.filter("state"), today);
        return viewer.restrict(finder).list(query, "d", Delegation.class, found -> found);
    }

    /** The state is not stored, it follows from the dates and from the people; so its filter is put in those. */
    private static void standing(ListFinder finder, String state, LocalDate today) {
        switch (state) {
            case "" -> { }
            case "AHEAD" -> finder.where("d.revocation.revokedAt is null and d.firstDay > :today and " + HELD, "today", today);
            case "IN_FORCE" -> finder.where("d.revocation.revokedAt is null and :today between d.firstDay and d.lastDay and " + HELD, "today", today);
            case "HOLDER_GONE" -> finder.where("d.revocation.revokedAt is null and d.lastDay >= :today and not " + HELD, "today", today);
            case "EXPIRED" -> finder.where("d.revocation.revokedAt is null and d.lastDay < :today", "today", today);
            case "REVOKED" -> finder.where("d.revocation.revokedAt is not null");
            default -> finder.where("1 = 0");
        }
    }

    /** Journal rows that name a delegation, the latest first. */
    Listing<DelegatedDecision> decisions(ListQuery query, Viewer viewer) {
        var finder = new ListFinder(em, "Delegation d join JournalEntry e on e.delegation = d.id")
                .filter("d.id = :delegation", "delegation", query.filter("delegation"), UUID::fromString)
                .filter("d.holder = :holder", "holder", query.filter("holder"), EmployeeId::new)
                .filter("d.grantor = :grantor", "grantor", query.filter("grantor"), EmployeeId::new)
                .filter("e.command = :command", "command", query.filter("command"), text -> text)
                .filter("e.allowed = :allowed", "allowed", query.filter("allowed"), Boolean::valueOf)
                .filter("e.at >= :from", "from", query.filter("from"), day -> midnight(LocalDate.parse(day)))
                .filter("e.at < :until", "until", query.filter("until"), day -> midnight(LocalDate.parse(day).plusDays(1)))
                .sortable("at", "e.sequence").sortable("command", "e.command")
                .ordered("e.sequence desc");
        return viewer.restrict(finder).list(query, DECISION, DelegatedDecision.class, found -> found);
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(CityClock.ZONE).toInstant();
    }
}
