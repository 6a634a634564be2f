package gov.miami.social.registry.department;

import static java.util.stream.Collectors.toMap;

import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.shared.Matter;
import gov.miami.social.registry.shared.Moment;
import gov.miami.social.registry.shared.NoSuchItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** All people. */
@ApplicationScoped
class People {

    @PersistenceContext(unitName = "social")
    private EntityManager em;
    @Inject
    private Moment moment;

    void add(Person person) {
        em.persist(person);
    }

    Optional<Person> find(EmployeeId number) {
        return Optional.ofNullable(em.find(Person.class, number.value()));
    }

    Person get(EmployeeId number) {
        return find(number).orElseThrow(() -> new NoSuchItem(number));
    }

    /** All that a person's page shows, in one statement: assignments and directorships, the oldest first. */
    WithDirectorships withDirectorships(EmployeeId number) {
        var rows = em.createQuery("select p, a from Person p left join fetch p.assignments left join Appointment a on a.person = :person"
                        + " where p.personnelNumber = :number order by a.tenure.fromDay", Object[].class)
                .setParameter("person", number).setParameter("number", number.value()).getResultList();
        var person = rows.stream().findFirst().map(row -> (Person) row[0]).orElseThrow(() -> new NoSuchItem(number));
        var appointments = rows.stream().map(row -> (Appointment) row[1]).filter(Objects::nonNull).distinct().toList();
        moment.tell(Matters.CHART, Post.OF, number, Post.of(appointments));
        return new WithDirectorships(person, appointments);
    }

    record WithDirectorships(Person person, List<Appointment> appointments) {
    }

    /** The person, for one editor at a time. */
    Person getForChange(EmployeeId number, int seen, Edit next) {
        var person = em.find(Person.class, number.value(), LockModeType.PESSIMISTIC_WRITE);
        if (person == null) {
            throw new NoSuchItem(number);
        }
        person.open(seen, next, this::name);
        return person;
    }

    /** What is recorded of these people. */
    Map<EmployeeId, PersonFact> facts(Collection<EmployeeId> numbers) {
        return moment.each(Matters::person, "person", numbers, unknown -> all(unknown).stream().map(Person::fact).collect(toMap(PersonFact::number, fact -> fact)));
    }

    Optional<PersonFact> fact(EmployeeId number) {
        return Optional.ofNullable(facts(List.of(number)).get(number));
    }

    /** What is recorded of a person who was read for something else. */
    PersonFact known(Person person) {
        return moment.tell(Matters.person(person.number()), "person", person.number(), person.fact());
    }

    /** What these people are called. */
    Map<EmployeeId, String> names(Collection<EmployeeId> numbers) {
        return facts(numbers).entrySet().stream().collect(toMap(Map.Entry::getKey, one -> one.getValue().name()));
    }

    /** What somebody is called; who is not known keeps the number. */
    String name(EmployeeId number) {
        return names(List.of(number)).getOrDefault(number, number.toString());
    }

    List<Person> all(Collection<EmployeeId> numbers) {
        return numbers.isEmpty() ? List.of() : em.createQuery("select p from Person p where p.personnelNumber in :numbers", Person.class)
                .setParameter("numbers", numbers.stream().map(EmployeeId::value).distinct().sorted().toList()).getResultList();
    }

    /** For whom an employee answers, of those who are not gone on a day. */
    List<Person> sponsoredBy(EmployeeId sponsor, LocalDate day) {
        return em.createQuery("select distinct p from Person p left join fetch p.assignments where p.particulars.sponsor = :sponsor", Person.class)
                .setParameter("sponsor", sponsor).getResultStream().filter(person -> person.fact().days().stays(day)).toList();
    }

    /** Who is assigned to a department on a day or later. */
    List<Person> assignedTo(DepartmentKey department, LocalDate day) {
        return em.createQuery("select distinct p from Assignment a join a.person p where a.department = :department"
                        + " and (a.untilDay is null or a.untilDay >= :day)", Person.class)
                .setParameter("department", department).setParameter("day", day).getResultList();
    }

    /** How many people each department has on a day. */
    Map<DepartmentKey, Long> headcounts(LocalDate day) {
        return em.createQuery("select a.department, count(a) from Assignment a where" + Assignment.ON + " group by a.department", Object[].class)
                .setParameter("day", day).getResultStream()
                .collect(toMap(row -> (DepartmentKey) row[0], row -> (Long) row[1]));
    }

    /** No act changes them: they are agreements, kept by script. */
    List<UnitOption> bargainingUnits() {
        return moment.once(Matter.of("unit"), "units", "", () -> em.createQuery("select b from BargainingUnit b order by b.unitKey", BargainingUnit.class)
                .getResultStream().map(BargainingUnit::option).toList());
    }
}
