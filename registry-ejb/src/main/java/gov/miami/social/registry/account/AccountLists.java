package gov.miami.social.registry.account;

import gov.miami.social.policy.account.AccountStatus;
import gov.miami.social.policy.account.PlatformKey;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.shared.ListFinder;
import gov.miami.social.registry.shared.ListQuery;
import gov.miami.social.registry.shared.Listing;
import gov.miami.social.registry.shared.Matter;
import gov.miami.social.registry.shared.Moment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The lists of accounts, and the counts behind the City at a glance. */
@ApplicationScoped
class AccountLists {

    private static final List<AccountStatus> RED = Arrays.stream(AccountStatus.values()).filter(AccountStatus::red).toList();
    /** Some word by which the account is found begins so. */
    static final String NAMED = "exists (select 1 from a.words w where w like :word escape '!')";
    /** All counts in one statement: what is counted, by which key, how many. */
    private static final String COUNTS = """
            select 'status', status, count(*) from account where status <> 'CLOSED' group by status
            union all select 'platform', platform, count(*) from account where status <> 'CLOSED' group by platform
            union all select 'department', department, count(*) from account where status <> 'CLOSED' group by department
            union all select 'red', department, count(*) from account where status in (:red) group by department
            union all select 'month', cast(ends as varchar(6)), count(*)
            from (select 100 * extract(year from approved_until) + extract(month from approved_until) as ends from account
            where status = 'ACTIVE' and approved_until >= :today and approved_until < :before) approvals group by ends
            union all select 'soon', '', count(*) from account where status = 'ACTIVE' and approved_until >= :today and approved_until <= :soon
            union all select 'ending', '', count(*) from account where end_approved and status <> 'CLOSED'
            union all select 'proposed', '', count(*) from platform where status = 'PROPOSED'""";

    private static final int OFFERED = 20;

    /** Acts about accounts, and decided requests, change them. */
    private static final Matter RESERVE = Matter.of("account", "request.ApproveRequest", "request.RefuseRequest", "request.SubmitRequest");

    @PersistenceContext(unitName = "social")
    private EntityManager em;
    @Inject
    private Moment moment;

    protected AccountLists() {
    }

    AccountLists(EntityManager em) {
        this.em = em;
        moment = Moment.ofAnAct();
    }

    /** Sorted by department or platform, a list follows the names people read, so it takes them in their order. */
    Listing<AccountFacts> list(ListQuery query, AccountChoices names, LocalDate today) {
        var finder = new ListFinder(em, "Account a")
                .beginnings(query.text(), AccountWords::asked, NAMED)
                .filter("a.profile.department = :department", "department", query.filter("department"), DepartmentKey::new)
                .filter("a.profile.platform = :platform", "platform", query.filter("platform"), PlatformKey::new)
                .filter("a.life.status = :status", "status", query.filter("status"), AccountStatus::valueOf)
                .filter("a.life.approval.approvedUntil <= :expiringBy", "expiringBy", query.filter("expiringBy"), LocalDate::parse)
                .parameter("active", AccountStatus.ACTIVE)
                .filter("a.life.status = :active and a.life.approval.approvedUntil >= :endsFrom", "endsFrom", query.filter("ends"), text -> ApprovalEnd.of(text, today).from())
                .filter("a.life.approval.approvedUntil <= :endsUntil", "endsUntil", query.filter("ends"), text -> ApprovalEnd.of(text, today).until())
                .sortable("handle", "lower(a.profile.handle)").sortable("platform", "a.profile.platform", keys(names.platforms(), PlatformKey::new))
                .sortable("department", "a.profile.department", keys(names.departments(), DepartmentKey::new))
                .sortable("status", "a.life.status", List.of(AccountStatus.values())).sortableIfKnown("approvedUntil", "a.life.approval.approvedUntil")
                .counted(moment)
                .ordered("lower(a.profile.handle), a.id");
        if (Boolean.parseBoolean(query.filter("ending"))) {
            finder.where("a.life.approval.endApproved = true and a.life.status <> :closed", "closed", AccountStatus.CLOSED);
        }
        if (Boolean.parseBoolean(query.filter("open"))) {
            finder.where("a.life.status <> :gone", "gone", AccountStatus.CLOSED);
        }
        if (Boolean.parseBoolean(query.filter("red"))) {
            finder.where("a.life.status in :red", "red", RED);
        }
        return finder.list(query, "a", Account.class, Account::facts);
    }

    private static <K> List<K> keys(List<Choice> names, Function<String, K> key) {
        return names.stream().map(Choice::key).map(key).toList();
    }

    @SuppressWarnings("unchecked")
    List<Object[]> counts(LocalDate before, LocalDate today, LocalDate soon) {
        return em.createNativeQuery(COUNTS).setParameter("red", RED.stream().map(AccountStatus::name).toList())
                .setParameter("today", today).setParameter("before", before).setParameter("soon", soon).getResultList();
    }

    /**
     * Accounts of the caller's departments that are approved and not open; those there, or where he directs, or all, whose end waits to be done; and
     * those whose new name he asked for, or answers for as contact, and nobody saw on the platform yet. At most 20.
     */
    List<Account> waiting(Optional<EmployeeId> caller, Collection<DepartmentKey> departments, Collection<DepartmentKey> directed, boolean endsOfAll) {
        return em.createQuery("""
                        select a from Account a where (a.life.status = :approved and a.life.approval.endApproved = false and a.profile.department in :departments)
                        or (a.life.approval.endApproved = true and a.life.status <> :closed and (:all = true or a.profile.department in :departments or a.profile.department in :directed))
                        or (a.newName.renamedAt is not null and a.life.status <> :closed and (a.newName.renamedBy = :caller or a.profile.primaryContact = :caller))
                        order by a.origin.registeredAt, a.id""", Account.class)
                .setParameter("approved", AccountStatus.APPROVED).setParameter("closed", AccountStatus.CLOSED).setParameter("all", endsOfAll)
                .setParameter("departments", departments).setParameter("directed", directed).setParameter("caller", caller.orElse(null)).setMaxResults(20).getResultList();
    }

    /** Open accounts of some departments that name somebody who was said to leave, the longest first. At most 20. */
    List<Account> left(Collection<DepartmentKey> departments) {
        return departments.isEmpty() ? List.of() : em.createQuery("""
                        select a from Account a where a.life.peopleLeftAt is not null and a.life.status <> :closed and a.life.approval.endApproved = false
                        and a.profile.department in :departments order by a.life.peopleLeftAt, a.id""", Account.class)
                .setParameter("closed", AccountStatus.CLOSED).setParameter("departments", departments).setMaxResults(20).getResultList();
    }

    /** How many accounts of the red list each department has. */
    List<Object[]> redByDepartment() {
        return em.createQuery("select a.profile.department, count(a) from Account a where a.life.status in :red group by a.profile.department order by count(a) desc",
                Object[].class).setParameter("red", RED).getResultList();
    }

    /** Accounts in no use that is approved, whose end is not approved either, by the beginnings of words; at most 20. */
    List<AccountFacts> reservable(String text) {
        return new ListFinder(em, "Account a").beginnings(text, AccountWords::asked, NAMED)
                .where("a.life.status in :red", "red", RED).where("a.life.approval.endApproved = false").ordered("lower(a.profile.handle), a.id")
                .list(new ListQuery("", Map.of(), "", true, 0, OFFERED), "a", Account.class, Account::facts).rows();
    }

    /** Accounts named for emergencies, in reserve or in use, by their names; at most 200. */
    List<AccountFacts> reserve() {
        return moment.once(RESERVE, "reserve", "", () -> em.createQuery("select a from Account a where a.life.status in :named order by lower(a.profile.handle), a.id", Account.class)
                .setParameter("named", List.of(AccountStatus.STANDBY, AccountStatus.EMERGENCY)).setMaxResults(200).getResultStream().map(Account::facts).toList());
    }
}
