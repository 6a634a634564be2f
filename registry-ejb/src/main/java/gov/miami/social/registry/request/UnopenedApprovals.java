package gov.miami.social.registry.request;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.registry.shared.NoSuchItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All approvals to establish whose accounts wait to be opened. */
@ApplicationScoped
class UnopenedApprovals {

    private static final int AT_ONCE = 500;

    @PersistenceContext(unitName = "social")
    private EntityManager em;

    void add(UnopenedApproval approval) {
        em.persist(approval);
    }

    UnopenedApproval hold(AccountId account) {
        return Optional.ofNullable(em.find(UnopenedApproval.class, account.value(), LockModeType.PESSIMISTIC_WRITE)).orElseThrow(() -> new NoSuchItem(account));
    }

    /** Those of which nobody was told that they end by a day, and those that ended before another. */
    List<AccountId> due(LocalDate warningUntil, LocalDate today) {
        return em.createQuery("""
                        select u.account from UnopenedApproval u where u.settled = false
                        and (u.openBy < :today or (u.warned = false and u.openBy <= :until)) order by u.openBy, u.account""", UUID.class)
                .setParameter("today", today).setParameter("until", warningUntil).setMaxResults(AT_ONCE)
                .getResultStream().map(AccountId::new).toList();
    }
}
