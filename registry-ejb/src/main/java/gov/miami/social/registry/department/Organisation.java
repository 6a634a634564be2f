package gov.miami.social.registry.department;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import gov.miami.social.policy.department.Absence;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.policy.shared.PersonName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What other features ask about the City: who directs, who belongs where, who is active, how everybody is called. */
@ApplicationScoped
public class Organisation {

    @Inject
    private Charts charts;
    @Inject
    private Departments departments;
    @Inject
    private People people;
    @Inject
    private Places places;

    /** Who directs a department on a day; an acting director in his days prevails. Absent while the post is vacant. */
    public Optional<Directorship> directorOn(DepartmentKey department, LocalDate day) {
        return charts.on(day).department(department).flatMap(ChartLine::director);
    }

    public boolean directs(EmployeeId person, DepartmentKey department, LocalDate day) {
        return directorOn(department, day).map(Directorship::person).filter(person::equals).isPresent();
    }

    public Set<DepartmentKey> directedBy(EmployeeId person, LocalDate day) {
        return charts.on(day).keys(line -> line.directedBy(person));
    }

    public Optional<EmployeeId> cityManagerOn(LocalDate day) {
        return directorOn(DepartmentKey.CITY_MANAGER, day).map(Directorship::person);
    }

    /** Who gives the City's approval for a department: its own approver for an affiliate, else the City Manager (reading 12). */
    public Optional<EmployeeId> approverOn(DepartmentKey department, LocalDate day) {
        return charts.on(day).department(department).flatMap(ChartLine::approver).or(() -> cityManagerOn(day));
    }

    /** The affiliates for which a person gives the City's approval (reading 12). */
    public Set<DepartmentKey> approverOf(EmployeeId person, LocalDate day) {
        return charts.on(day).keys(line -> line.approvedBy(person));
    }

    /** Every department that the policy binds on a day, with who directs it; absent while the post is vacant. */
    public Map<DepartmentKey, Optional<EmployeeId>> heads(LocalDate day) {
        return charts.on(day).lines().stream().filter(ChartLine::bound).collect(toMap(ChartLine::key, line -> line.director().map(Directorship::person)));
    }

    /** Whether the policy binds a department on a day: it stands, and is under the City Manager or has opted in. */
    public boolean bound(DepartmentKey department, LocalDate day) {
        return charts.on(day).department(department).filter(ChartLine::bound).isPresent();
    }

    public Set<DepartmentKey> departmentsOf(EmployeeId person, LocalDate day) {
        return places.of(List.of(person), day).getOrDefault(person, Set.of());
    }

    public boolean active(EmployeeId person, LocalDate day) {
        return people.fact(person).filter(found -> found.active(day)).isPresent();
    }

    /** Those of some people who are active on a day. */
    public Set<EmployeeId> active(Collection<EmployeeId> persons, LocalDate day) {
        return people.facts(persons).values().stream().filter(found -> found.active(day)).map(PersonFact::number).collect(toSet());
    }

    /** Those of some people who left the City, or are not of a department on a day; without a department it asks for the City alone. */
    public Map<EmployeeId, Absence> absent(Collection<EmployeeId> persons, Optional<DepartmentKey> department, LocalDate day) {
        var here = active(persons, day);
        var placed = department.isPresent() ? places.of(persons, day) : Map.<EmployeeId, Set<DepartmentKey>>of();
        var absent = new HashMap<EmployeeId, Absence>();
        for (var person : persons) {
            if (!here.contains(person)) {
                absent.put(person, Absence.LEFT_CITY);
            } else if (department.isPresent() && !placed.getOrDefault(person, Set.of()).contains(department.get())) {
                absent.put(person, Absence.NOT_OF_DEPARTMENT);
            }
        }
        return absent;
    }

    /** Those of some people who are not the City's own employees, active on a day and of the department. */
    public List<PersonName> strangers(Collection<EmployeeId> persons, Optional<DepartmentKey> department, LocalDate day) {
        var known = people.facts(persons);
        var placed = places.of(persons, day);
        var employed = persons.stream().filter(person -> known.containsKey(person) && known.get(person).employed() && known.get(person).active(day)
                && department.filter(placed.getOrDefault(person, Set.of())::contains).isPresent()).collect(toSet());
        return persons.stream().filter(person -> !employed.contains(person))
                .map(person -> new PersonName(person, known.containsKey(person) ? known.get(person).name() : person.toString())).toList();
    }

    /** The City's own employees who are active in a department on a day, by their numbers. */
    public List<EmployeeId> employeesOf(DepartmentKey department, LocalDate day) {
        return people.assignedTo(department, day).stream().filter(person -> person.employed() && person.active(day))
                .map(Person::number).sorted(Comparator.comparing(EmployeeId::value)).toList();
    }

    /** Whether the person is an employee of the City, and not a contractor, consultant, vendor or intern. */
    public boolean employee(EmployeeId person) {
        return people.fact(person).filter(PersonFact::employed).isPresent();
    }

    public Optional<String> email(EmployeeId person) {
        return people.fact(person).map(PersonFact::email);
    }

    public Map<EmployeeId, String> names(Collection<EmployeeId> numbers) {
        return people.names(numbers);
    }

    /** Departments that are part of another one by a day, and of which. */
    public Map<DepartmentKey, DepartmentKey> successors(LocalDate day) {
        return departments.successors(day);
    }

    /** The departments that the policy binds on a day, by every name they may be called: those of departments merged into them too. */
    public List<KnownAs> knownAs(LocalDate day) {
        return departments.knownAs(charts.on(day).options(ChartLine::bound));
    }

    /** Every department's name on a day; of one that ended before, its last one. */
    public Map<DepartmentKey, String> departmentNames(LocalDate day) {
        return charts.on(day).names();
    }
}
