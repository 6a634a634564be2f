package gov.miami.social.registry.request;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.request.ChangeKind;
import gov.miami.social.policy.request.RequestId;
import gov.miami.social.policy.request.RequestKind;
import gov.miami.social.policy.request.RequestStatus;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.shared.Matter;
import gov.miami.social.registry.shared.Moment;
import gov.miami.social.registry.shared.NoSuchItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.engine.spi.SessionFactoryImplementor;

/** All requests with the decisions on them. */
@ApplicationScoped
class AccountRequests {

    static final List<RequestStatus> OPEN = Arrays.stream(RequestStatus.values()).filter(RequestStatus::awaitsDecision).toList();

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

    /** Many additions that ask nothing of each other: written together, and not before each question asked between them. */
    void together(Runnable additions) {
        em.flush();
        em.setFlushMode(FlushModeType.COMMIT);
        try {
            additions.run();
        } finally {
            em.setFlushMode(FlushModeType.AUTO);
        }
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
                            and r.course.due is null
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

    /** Whether a use of an account in an emergency waits for its decision. */
    boolean undecidedUse(AccountId account) {
        return openAbout(List.of(account)).stream().anyMatch(request -> request.due().isPresent());
    }

    /** The undecided requests about some accounts. */
    List<RequestFacts> openAbout(List<AccountId> accounts) {
        return accounts.isEmpty() ? List.of() : em.createQuery("select r from AccountRequest r where r.columns.account in :accounts and r.course.status in :open order by r.columns.number", AccountRequest.class)
                .setParameter("accounts", accounts.stream().map(AccountId::value).toList()).setParameter("open", OPEN).getResultStream().map(AccountRequest::facts).toList();
    }

    /** The requests that followed a use in an emergency, the earliest first; there are few. */
    List<RequestFacts> afterEmergencies() {
        return moment.once(Matter.of("request"), "after emergencies", "", () -> em.createQuery("select r from AccountRequest r where r.course.due is not null order by r.course.draftedAt, r.id",
                AccountRequest.class).getResultStream().map(AccountRequest::facts).toList());
    }

    /** By which request an account was last approved to end. */
    Optional<RequestId> endedBy(AccountId account) {
        return em.createQuery("""
                        select r.id from AccountRequest r where r.columns.account = :account and r.course.status = :approved
                        and (r.columns.kind = :terminate or r.columns.changeKind = :handOver) order by r.course.endedAt desc""", UUID.class)
                .setParameter("account", account.value()).setParameter("approved", RequestStatus.APPROVED).setParameter("terminate", RequestKind.TERMINATE)
                .setParameter("handOver", ChangeKind.HAND_OVER).setMaxResults(1).getResultStream().findFirst().map(RequestId::new);
    }

    /** The next number of the year: {@code R-2026-0001}. */
    String number(int year) {
        var sequences = em.getEntityManagerFactory().unwrap(SessionFactoryImplementor.class).getJdbcServices().getDialect().getSequenceSupport();
        var next = (Number) em.createNativeQuery(sequences.getSequenceNextValString("account_request_number"), Long.class).getSingleResult();
        return "R-%d-%04d".formatted(year, next.longValue());
    }

    /** A requester's draft of one kind about an account, the latest. */
    Optional<AccountRequest> draftLike(RequestKind kind, AccountId about, Optional<ChangeKind> change, EmployeeId requester) {
        return em.createQuery("""
                        select r from AccountRequest r where r.requester = :requester and r.columns.account = :account and r.columns.kind = :kind
                        and (r.columns.changeKind = :change or r.columns.changeKind is null and :change is null)
                        and r.course.status = :drafted order by r.course.draftedAt desc""", AccountRequest.class)
                .setParameter("requester", requester).setParameter("account", about.value()).setParameter("kind", kind).setParameter("change", change.orElse(null))
                .setParameter("drafted", RequestStatus.DRAFTED).setMaxResults(1).getResultStream().findFirst();
    }
}
