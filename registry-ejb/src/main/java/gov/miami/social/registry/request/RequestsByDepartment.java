package gov.miami.social.registry.request;

import gov.miami.social.policy.shared.DepartmentKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;

/** The requests that are not ended, drafts included, by the departments they concern: that of the user, the owning and the wanted one. */
@ApplicationScoped
class RequestsByDepartment {

    private static final String OPEN = " from AccountRequest r where r.course.endedAt is null"
            + " and (r.columns.profile.department in :departments or r.route.owningDepartment in :departments or r.route.requesterDepartment in :departments)";

    @PersistenceContext(unitName = "social")
    private EntityManager em;

    long openOf(DepartmentKey department) {
        return em.createQuery("select count(r)" + OPEN, Long.class).setParameter("departments", List.of(department)).getSingleResult();
    }

    /** Held until the transaction ends, always in the same order. */
    List<AccountRequest> heldOf(DepartmentKey department) {
        return em.createQuery("select r" + OPEN + " order by r.id", AccountRequest.class).setParameter("departments", List.of(department))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    /** Departments among some that open requests still concern. */
    List<DepartmentKey> concerned(Collection<DepartmentKey> departments) {
        return departments.stream().filter(department -> openOf(department) > 0).toList();
    }
}
