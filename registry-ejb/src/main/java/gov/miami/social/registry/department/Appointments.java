package gov.miami.social.registry.department;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.shared.Moment;
import gov.miami.social.registry.shared.NoSuchItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** All appointments of directors and acting directors. */
@ApplicationScoped
class Appointments {

    @PersistenceContext(unitName = "social")
    private EntityManager em;
    @Inject
    private Moment moment;

    void add(Appointment appointment) {
        em.persist(appointment);
    }

    Appointment get(DepartmentKey department, UUID id) {
        return Optional.ofNullable(em.find(Appointment.class, id)).filter(one -> one.department().equals(department))
                .orElseThrow(() -> new NoSuchItem(id));
    }

    /** Oldest first. */
    List<Appointment> in(DepartmentKey department) {
        return em.createQuery("select a from Appointment a where a.department = :department order by a.tenure.fromDay", Appointment.class)
                .setParameter("department", department).getResultList();
    }

    /** Oldest first. */
    List<Appointment> of(EmployeeId person) {
        return em.createQuery("select a from Appointment a where a.person = :person order by a.tenure.fromDay", Appointment.class)
                .setParameter("person", person).getResultList();
    }

    /** The posts of a person that begin or began, in their days. */
    List<Post> posts(EmployeeId person) {
        return moment.once(Matters.CHART, Post.OF, person, () -> Post.of(of(person)));
    }

    /** The days in which anybody directs each department, and its own first day. */
    Map<DepartmentKey, PostDays> posts() {
        return em.createQuery("select d.departmentKey, d.life.fromDay, a from Department d left join Appointment a on a.department = d.departmentKey", Object[].class)
                .getResultStream().collect(groupingBy(row -> new DepartmentKey((String) row[0]), collectingAndThen(toList(), Appointments::days)));
    }

    private static PostDays days(List<Object[]> rows) {
        var posts = rows.stream().map(row -> (Appointment) row[2]).filter(one -> one != null && !one.neverBegins()).map(Appointment::days).toList();
        return new PostDays((LocalDate) rows.get(0)[1], posts);
    }
}
