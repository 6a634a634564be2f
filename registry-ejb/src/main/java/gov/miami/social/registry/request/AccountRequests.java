package gov.miami.social.registry.request;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.request.ChangeKind;
import gov.miami.social.policy.request.RequestId;
import gov.miami.social.policy.request.RequestKind;
import gov.miami.social.policy.request.RequestStatus;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.shared.ListFinder;
import gov.miami.social.registry.shared.ListQuery;
import gov.miami.social.registry.shared.Listing;
import gov.miami.social.registry.shared.Matter;
import gov.miami.social.registry.shared.Moment;
import gov.miami.social.registry.shared.NoSuchItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.engine.spi.SessionFactoryImplementor;

/** All requests with the decisions on them. */
@ApplicationScoped
class AccountRequests {

    static final List<RequestStatus> OPEN = Arrays.stream(RequestStatus.values()).filter(RequestStatus::awaitsDecision).toList();

    /** What somebody else asked for, waits, and was not decided by the person in this round. */
    private static final String WAITING = "r.course.status in :open and r.requester <> :me and not exists"
            + " (select d from StepDecision d where d.request = r.id and d.round = r.course.round and d.decider = :me)";

    @PersistenceContext(unitName = "social")
    private EntityManager em;
    @Inject
    private Moment moment;

    void add(AccountRequest request) {
        em.persist(request);
    }

    void add(StepDecision decision) {
        em.persist(decision);
    }

    void add(RequestReply reply) {
        em.persist(reply);
    }

    Optional<AccountRequest> find(RequestId id) {
        return Optional.ofNullable(em.find(AccountRequest.class, id.value()));
    }

    AccountRequest get(RequestId id) {
        return find(id).orElseThrow(() -> new NoSuchItem(id));
    }

    /** The same, held until the transaction ends: of two who decide at once, the second sees what the first did. */
    AccountRequest hold(RequestId id) {
        return Optional.ofNullable(em.find(AccountRequest.class, id.value(), LockModeType.PESSIMISTIC_WRITE)).orElseThrow(() -> new NoSuchItem(id));
    }

    /** All that is kept of a request, in one statement. */
    RequestFile file(RequestId id) {
        return moment.once(Matter.of("request"), "request", id, () -> {
            var rows = em.createQuery("""
                            select r, d, a, o.id from AccountRequest r left join StepDecision d on d.request = r.id left join RequestReply a on a.request = r.id
                            left join AccountRequest o on o.columns.account = r.columns.account and o.id <> r.id and o.course.status in :open
                            and (r.course.due is null or o.course.due is null)
                            where r.id = :id order by d.decidedAt, a.answeredAt""", Object[].class)
                    .setParameter("id", id.value()).setParameter("open", OPEN).getResultList();
            return rows.stream().findFirst().map(row -> RequestFile.of((AccountRequest) row[0], column(rows, 1, StepDecision.class),
                    column(rows, 2, RequestReply.class), row[3] != null)).orElseThrow(() -> new NoSuchItem(id));
        });
    }

    private static <T> List<T> column(List<Object[]> rows, int index, Class<T> type) {
        return rows.stream().map(row -> row[index]).filter(Objects::nonNull).distinct().map(type::cast).toList();
    }

    /** Whether a request about an account is undecided. */
    boolean open(AccountId account) {
        return em.createQuery("select count(r) from AccountRequest r where r.columns.account = :account and r.course.status in :open", Long.class)
                .setParameter("account", account.value()).setParameter("open", OPEN).getSingleResult() > 0;
    }

    /** The next number of the year: {@code R-2026-0001}. */
    String number(int year) {
        var sequences = em.getEntityManagerFactory().unwrap(SessionFactoryImplementor.class).getJdbcServices().getDialect().getSequenceSupport();
        var next = (Number) em.createNativeQuery(sequences.getSequenceNextValString("account_request_number"), Long.class).getSingleResult();
        return "R-%d-%04d".formatted(year, next.longValue());
    }

    Listing<RequestFacts> list(ListQuery query, Reader reader) {
        return visible(query, reader)
                .filter("r.columns.account = :account", "account", query.filter("account"), text -> AccountId.parse(text).value())
                .filter("r.columns.account in :accounts", "accounts", query.filter("accounts"), text -> Stream.of(text.split(" ")).map(id -> AccountId.parse(id).value()).toList())
                .filter("r.course.status in :open", "open", query.filter("open"), text -> OPEN)
                .filter("r.course.status = :status", "status", query.filter("status"), RequestStatus::valueOf)
                .filter("r.columns.kind = :kind", "kind", query.filter("kind"), RequestKind::valueOf)
                .filter("r.route.owningDepartment = :department", "department", query.filter("department"), DepartmentKey::new)
                .filter("r.requester = :requester", "requester", query.filter("requester"), EmployeeId::new)
                .sortable("number", "r.number").sortable("kind", "r.columns.kind").sortable("status", "r.course.status")
                .sortable("submittedAt", "r.course.submittedAt").sortable("waitingSince", "r.course.waitingSince")
                .ordered("r.course.draftedAt desc, r.id")
                .list(query, "r", AccountRequest.class, AccountRequest::facts);
    }

    /** A requester's draft of one kind about an account, the latest. */
    Optional<AccountRequest> draftLike(RequestKind kind, AccountId about, EmployeeId requester) {
        return em.createQuery("""
                        select r from AccountRequest r where r.requester = :requester and r.columns.account = :account and r.columns.kind = :kind
                        and r.course.status = :drafted order by r.course.draftedAt desc""", AccountRequest.class)
                .setParameter("requester", requester).setParameter("account", about.value()).setParameter("kind", kind)
                .setParameter("drafted", RequestStatus.DRAFTED).setMaxResults(1).getResultStream().findFirst();
    }

    /** What somebody asked for and is not ended, drafts included, at most 20, and the requests whose waiting step he may decide, at most 20. */
    AtHand atHand(Desk desk) {
        var finder = new ListFinder(em, "AccountRequest r").parameter("me", desk.person()).parameter("open", OPEN);
        finder.where("((r.requester = :me and r.course.endedAt is null) or (" + WAITING + " and " + desk.condition(finder) + "))");
        var found = finder.ordered("case when r.requester = :me then 0 else 1 end, r.course.due nulls last, r.course.waitingSince, r.id")
                .list(new ListQuery("", Map.of(), "", true, 0, 4 * ListQuery.firstPage().size()), "r", AccountRequest.class, AccountRequest::facts).rows();
        return AtHand.of(found, desk.person(), ListQuery.firstPage().size());
    }

    /** The requests whose waiting step a desk may decide, the longest waiting first. */
    Listing<RequestFacts> waiting(ListQuery query, Desk desk) {
        var finder = new ListFinder(em, "AccountRequest r")
                .text(query.text(), "r.number", "r.columns.profile.handle", "r.columns.profile.purpose").parameter("me", desk.person()).parameter("open", OPEN).where(WAITING);
        return finder.where(desk.condition(finder))
                .sortable("number", "r.number").sortable("waitingSince", "r.course.waitingSince").ordered("r.course.due nulls last, r.course.waitingSince, r.id")
                .list(query, "r", AccountRequest.class, AccountRequest::facts);
    }

    private ListFinder visible(ListQuery query, Reader reader) {
        var finder = new ListFinder(em, "AccountRequest r")
                .text(query.text(), "r.number", "r.columns.profile.handle", "r.columns.profile.purpose")
                .where("(r.course.status <> :drafted or r.requester = :me)", "drafted", RequestStatus.DRAFTED)
                .where("(:me = r.requester or :all = true or r.route.owningDepartment in :departments or r.route.requesterDepartment in :departments"
                        + " or (r.columns.changeKind = :transfer and r.columns.profile.department in :departments))", "all", reader.all())
                .parameter("transfer", ChangeKind.TRANSFER);
        return finder.parameter("me", reader.person()).parameter("departments", reader.departments());
    }
}
