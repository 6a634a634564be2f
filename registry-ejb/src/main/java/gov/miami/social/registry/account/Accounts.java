package gov.miami.social.registry.account;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.account.AccountProfile;
import gov.miami.social.policy.account.AccountStatus;
import gov.miami.social.policy.account.PlatformKey;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.shared.Matter;
import gov.miami.social.registry.shared.Moment;
import gov.miami.social.registry.shared.NoSuchItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** All official accounts, with the names they had and what was attested about them. */
@ApplicationScoped
class Accounts {

    private static final String HAVING = "(a.openKey = :key or (a.openKey is not null and a.profile.platform = :platform"
            + " and lower(a.profile.handle) = lower(:handle) and :nameless = true))";
    private static final UUID NOBODY = new UUID(0, 0);
    private static final int FEW = 10;

    @PersistenceContext(unitName = "social")
    private EntityManager em;
    @Inject
    private Moment moment;

    void add(Account account) {
        em.persist(account);
    }

    void add(FormerName name) {
        em.persist(name);
    }

    void add(Attestation attestation) {
        em.persist(attestation);
    }

    boolean has(AccountId id) {
        return em.find(Account.class, id.value()) != null;
    }

    Account get(AccountId id) {
        return Optional.ofNullable(em.find(Account.class, id.value())).orElseThrow(() -> new NoSuchItem(id));
    }

    /** The same, held until the transaction ends, so that two acts on one account follow each other. */
    Account hold(AccountId id) {
        return Optional.ofNullable(em.find(Account.class, id.value(), LockModeType.PESSIMISTIC_WRITE)).orElseThrow(() -> new NoSuchItem(id));
    }

    /** The open account that has the name or address of a profile, if any. */
    Optional<AccountId> having(AccountProfile profile) {
        return named(Optional.empty(), profile).holder().map(AccountFacts::id);
    }

    /** An account, if it is asked for, and the open one that has the name or address of a profile, if any. */
    NamedAccounts.Named named(Optional<AccountId> id, AccountProfile profile) {
        var rows = em.createQuery("select a, case when " + HAVING + " then true else false end from Account a where a.id = :id or " + HAVING, Object[].class)
                .setParameter("id", id.map(AccountId::value).orElse(NOBODY)).setParameter("key", profile.key())
                .setParameter("platform", profile.platform().orElse(PlatformKey.OTHER)).setParameter("handle", profile.handle())
                .setParameter("nameless", profile.url().isEmpty()).setMaxResults(FEW).getResultList();
        var asked = rows.stream().map(row -> ((Account) row[0]).facts()).filter(facts -> id.filter(facts.id()::equals).isPresent()).findFirst();
        if (id.isPresent() && asked.isEmpty()) {
            throw new NoSuchItem(id.get());
        }
        return new NamedAccounts.Named(asked, rows.stream().filter(row -> (Boolean) row[1]).map(row -> ((Account) row[0]).facts()).findFirst());
    }

    /** An account and the names it had, the last first. */
    WithFormerNames withFormerNames(AccountId id) {
        var rows = em.createQuery("select a, f from Account a left join FormerName f on f.account = a.id where a.id = :id order by f.until desc", Object[].class)
                .setParameter("id", id.value()).getResultList();
        return rows.stream().findFirst().map(row -> new WithFormerNames((Account) row[0],
                        rows.stream().map(one -> (FormerName) one[1]).filter(Objects::nonNull).map(FormerName::view).toList()))
                .orElseThrow(() -> new NoSuchItem(id));
    }

    /** What was attested about each of some accounts, in its order. */
    Map<AccountId, List<Attestation>> attestations(Collection<AccountId> ids) {
        return moment.each(id -> Matter.about("account", id), "attestations", ids, unknown -> {
            var found = em.createQuery("select a from Attestation a where a.account in :ids and a.takenBackAt is null order by a.attestedAt", Attestation.class)
                    .setParameter("ids", unknown.stream().map(AccountId::value).toList()).getResultStream().collect(groupingBy(Attestation::account));
            return unknown.stream().collect(toMap(id -> id, id -> found.getOrDefault(id, List.of())));
        });
    }

    /** Accounts whose approval's last day is over, and emergency uses whose review is overdue; at most 500 at once. */
    List<AccountFacts> overdue(LocalDate today, Instant now) {
        return em.createQuery("""
                        select a from Account a where (a.life.status = :active and a.life.approval.approvedUntil < :today)
                        or (a.life.status = :emergency and a.life.approval.reviewDue < :now) order by a.id""", Account.class)
                .setParameter("active", AccountStatus.ACTIVE).setParameter("today", today)
                .setParameter("emergency", AccountStatus.EMERGENCY).setParameter("now", now)
                .setMaxResults(500).getResultStream().map(Account::facts).toList();
    }

    /** Accounts in use in an emergency; at most 500 at once. */
    List<AccountId> inEmergency() {
        return em.createQuery("select a.id from Account a where a.life.status = :emergency order by a.id", UUID.class)
                .setParameter("emergency", AccountStatus.EMERGENCY).setMaxResults(500).getResultStream().map(AccountId::new).toList();
    }

    /** Accounts whose approval ends by a day and of whom nobody was told yet; at most 500 at once. */
    List<AccountId> endingBy(LocalDate day) {
        return em.createQuery("""
                        select a.id from Account a where a.life.status = :active and a.life.approval.approvedUntil <= :day
                        and (a.life.approval.warnedFor is null or a.life.approval.warnedFor <> a.life.approval.approvedUntil) order by a.life.approval.approvedUntil, a.id""", UUID.class)
                .setParameter("active", AccountStatus.ACTIVE).setParameter("day", day)
                .setMaxResults(500).getResultStream().map(AccountId::new).toList();
    }

    /** Accounts that name a person as contact or user, but those that have ended. */
    List<Account> naming(EmployeeId person) {
        return em.createQuery("select a from Account a join a.people named where named = :person and a.life.status <> :closed order by a.id", Account.class)
                .setParameter("person", person).setParameter("closed", AccountStatus.CLOSED).getResultList();
    }

    record WithFormerNames(Account account, List<FormerNameView> formerNames) {
    }
}
