package gov.miami.social.registry.account;

import gov.miami.social.policy.account.AccountStatus;
import gov.miami.social.policy.shared.DepartmentKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;

/** The open accounts by the department that owns them. */
@ApplicationScoped
class AccountsByDepartment {

    @PersistenceContext(unitName = "social")
    private EntityManager em;

    long openOf(DepartmentKey department) {
        return em.createQuery("select count(a) from Account a where a.profile.department = :department and a.life.status <> :closed", Long.class)
                .setParameter("department", department).setParameter("closed", AccountStatus.CLOSED).getSingleResult();
    }

    /** The open accounts of a department, held until the transaction ends, always in the same order. */
    List<Account> heldOf(DepartmentKey department) {
        return em.createQuery("select a from Account a where a.profile.department = :department and a.life.status <> :closed order by a.id", Account.class)
                .setParameter("department", department).setParameter("closed", AccountStatus.CLOSED).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    /** Departments among some that still own open accounts. */
    List<DepartmentKey> owners(Collection<DepartmentKey> departments) {
        return departments.isEmpty() ? List.of() : em.createQuery("select distinct a.profile.department from Account a where a.profile.department in :departments"
                + " and a.life.status <> :closed", DepartmentKey.class).setParameter("departments", departments).setParameter("closed", AccountStatus.CLOSED).getResultList();
    }
}
