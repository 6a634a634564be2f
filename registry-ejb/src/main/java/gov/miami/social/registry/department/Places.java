package gov.miami.social.registry.department;

import static java.util.stream.Collectors.toSet;

import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.shared.Moment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Knows where a person stands; nearly every page asks, so it is one statement. */
@ApplicationScoped
class Places {

    /** An acting director keeps the director from directing: his kind is the first of the alphabet. */
    private static final String OF_ONE = """
            select 'BELONGS', department from assignment
            where person = :person and from_day <= :day and (until_day is null or until_day >= :day)
            union all select 'DIRECTS', a.department from appointment a
            where a.person = :person and a.from_day <= :day and (a.until_day is null or a.until_day >= :day)
            and not exists (select 1 from appointment b where b.department = a.department and b.kind < a.kind
                            and b.from_day <= :day and (b.until_day is null or b.until_day >= :day))
            union all select 'APPROVES', department_key from department where approver = :person and opted_in <= :day""";

    @PersistenceContext(unitName = "social")
    private EntityManager em;
    @Inject
    private Moment moment;

    Place of(EmployeeId person, LocalDate day) {
        return moment.once("place", List.of(person, day), () -> read(person, day));
    }

    @SuppressWarnings("unchecked")
    private Place read(EmployeeId person, LocalDate day) {
        List<Object[]> rows = em.createNativeQuery(OF_ONE).setParameter("person", person.value()).setParameter("day", day).getResultList();
        return new Place(departments(rows, "BELONGS"), departments(rows, "DIRECTS"), departments(rows, "APPROVES"));
    }

    private static Set<DepartmentKey> departments(List<Object[]> rows, String how) {
        return rows.stream().filter(row -> row[0].toString().strip().equals(how)).map(row -> new DepartmentKey((String) row[1])).collect(toSet());
    }
}
