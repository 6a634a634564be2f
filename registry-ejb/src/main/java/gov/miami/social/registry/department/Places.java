package gov.miami.social.registry.department;

import static java.util.stream.Collectors.filtering;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.shared.Matter;
import gov.miami.social.registry.shared.Moment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Knows where a person belongs, and whose login a login is: nearly every page asks both, so they are one statement. */
@ApplicationScoped
class Places {

    private static final String OF = " from Person p left join Assignment a on a.person = p and a.fromDay <= :day and (a.untilDay is null or a.untilDay >= :day) where ";

    @PersistenceContext(unitName = "social")
    private EntityManager em;
    @Inject
    private People people;
    @Inject
    private Moment moment;

    /** The departments that each of some people belongs to on a day. */
    Map<EmployeeId, Set<DepartmentKey>> of(Collection<EmployeeId> persons, LocalDate day) {
        return moment.each(Matters::place, place(day), persons, unknown -> em.createQuery(
                        "select p.personnelNumber, a.department" + OF + "p.personnelNumber in :numbers", Object[].class)
                .setParameter("numbers", unknown.stream().map(EmployeeId::value).sorted().toList()).setParameter("day", day).getResultStream()
                .collect(groupingBy(row -> new EmployeeId((String) row[0]), mapping(row -> (DepartmentKey) row[1], filtering(Objects::nonNull, toSet())))));
    }

    /** Who has a login and works for the City on a day. A login goes to somebody else only when it is taken from the first. */
    Optional<EmployeeId> ofLogin(String login, LocalDate day) {
        return moment.once(found -> found.map(Matters::person).orElse(Matter.of("person")), "login", List.of(login, day), () -> {
            var rows = em.createQuery("select p, a.department" + OF + "p.particulars.login = :login", Object[].class)
                    .setParameter("login", login).setParameter("day", day).getResultList();
            return rows.stream().findFirst().map(row -> (Person) row[0]).map(people::known).filter(person -> person.active(day)).map(person ->
                    placed(person.number(), rows.stream().map(row -> (DepartmentKey) row[1]), day));
        });
    }

    /** The last day of whoever had a login and was separated, or whose contract was over, by a day. */
    Optional<LocalDate> left(String login, LocalDate day) {
        return daysOf(login).flatMap(EmploymentDays::last).filter(day::isAfter);
    }

    /** The first day of whoever has a login and begins after a day. */
    Optional<LocalDate> begins(String login, LocalDate day) {
        return daysOf(login).map(EmploymentDays::from).filter(day::isBefore);
    }

    private Optional<EmploymentDays> daysOf(String login) {
        return em.createQuery("select p from Person p where p.particulars.login = :login", Person.class)
                .setParameter("login", login).getResultStream().findFirst().map(person -> person.fact().days());
    }

    private EmployeeId placed(EmployeeId person, Stream<DepartmentKey> departments, LocalDate day) {
        moment.tell(Matters.place(person), place(day), person, departments.filter(Objects::nonNull).collect(toSet()));
        return person;
    }

    private static String place(LocalDate day) {
        return "place " + day;
    }
}
