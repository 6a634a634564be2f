package gov.miami.social.registry.account;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.account.AccountProfile;
import gov.miami.social.policy.account.AccountStatus;
import gov.miami.social.policy.account.PlatformKey;
import gov.miami.social.registry.shared.NoSuchItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All official accounts, with the names they had and what was attested about them. */
@ApplicationScoped
class Accounts {

    @PersistenceContext(unitName = "social")
    private EntityManager em;

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
        return em.createQuery("""
                        select a.id from Account a where a.openKey = :key
                        or (a.openKey is not null and a.profile.platform = :platform and lower(a.profile.handle) = lower(:handle) and :nameless = true)""", UUID.class)
                .setParameter("key", Account.keyOf(profile))
                .setParameter("platform", profile.platform().orElse(PlatformKey.OTHER)).setParameter("handle", profile.handle())
                .setParameter("nameless", profile.url().isEmpty())
                .setMaxResults(1).getResultStream().findFirst().map(AccountId::new);
    }

    List<FormerNameView> formerNames(AccountId id) {
        return em.createQuery("select f from FormerName f where f.account = :id order by f.until desc", FormerName.class)
                .setParameter("id", id.value()).getResultStream().map(FormerName::view).toList();
    }

    List<Attestation> attestations(AccountId id) {
        return em.createQuery("select a from Attestation a where a.account = :id order by a.attestedAt", Attestation.class)
                .setParameter("id", id.value()).getResultList();
    }

    /** Accounts whose approval's last day is over, and emergency uses whose review is overdue; at most 500 at once. */
    List<AccountFacts> overdue(LocalDate today, Instant now) {
        return em.createQuery("""
                        select a from Account a where (a.status = :active and a.approvedUntil < :today)
                        or (a.status = :emergency and a.reviewDue < :now) order by a.id""", Account.class)
                .setParameter("active", AccountStatus.ACTIVE).setParameter("today", today)
                .setParameter("emergency", AccountStatus.EMERGENCY).setParameter("now", now)
                .setMaxResults(500).getResultStream().map(Account::facts).toList();
    }

    /** Accounts whose approval ends by a day and of whom nobody was told yet; at most 500 at once. */
    List<AccountId> endingBy(LocalDate day) {
        return em.createQuery("""
                        select a.id from Account a where a.status = :active and a.approvedUntil <= :day
                        and (a.warnedFor is null or a.warnedFor <> a.approvedUntil) order by a.approvedUntil, a.id""", UUID.class)
                .setParameter("active", AccountStatus.ACTIVE).setParameter("day", day)
                .setMaxResults(500).getResultStream().map(AccountId::new).toList();
    }
}
