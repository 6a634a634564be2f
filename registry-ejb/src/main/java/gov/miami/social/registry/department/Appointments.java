package gov.miami.social.registry.department;

import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.shared.NoSuchItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All appointments of directors and acting directors. */
@ApplicationScoped
class Appointments {

    private static final String ON = " a.fromDay <= :day and (a.untilDay is null or a.untilDay >= :day)";

    @PersistenceContext(unitName = "social")
    private EntityManager em;

    void add(Appointment appointment) {
        em.persist(appointment);
    }

    Appointment get(DepartmentKey department, UUID id) {
        return Optional.ofNullable(em.find(Appointment.class, id)).filter(one -> one.department().equals(department))
                .orElseThrow(() -> new NoSuchItem(id));
    }

    /** Oldest first. */
    List<Appointment> in(DepartmentKey department) {
        return em.createQuery("select a from Appointment a where a.department = :department order by a.fromDay", Appointment.class)
                .setParameter("department", department).getResultList();
    }

    /** Oldest first. */
    List<Appointment> of(EmployeeId person) {
        return em.createQuery("select a from Appointment a where a.person = :person order by a.fromDay", Appointment.class)
                .setParameter("person", person).getResultList();
    }

    /** Who directs on a day, department by department; acting directors stand before directors. */
    List<Appointment> on(LocalDate day) {
        return em.createQuery("select a from Appointment a where" + ON + " order by a.department, a.kind", Appointment.class)
                .setParameter("day", day).getResultList();
    }

    Optional<Directorship> on(DepartmentKey department, LocalDate day) {
        return em.createQuery("select a from Appointment a where a.department = :department and" + ON + " order by a.kind", Appointment.class)
                .setParameter("department", department).setParameter("day", day)
                .getResultStream().findFirst().map(Appointment::directorship);
    }
}
