package gov.miami.social.registry.department;

import static java.util.stream.Collectors.toMap;

import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.shared.Moment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What other features ask about the City: who directs, who belongs where, who is active, how everybody is called. */
@ApplicationScoped
public class Organisation {

    @Inject
    private Departments departments;
    @Inject
    private Appointments appointments;
    @Inject
    private People people;
    @Inject
    private Places places;
    @Inject
    private Moment moment;

    /** Who directs a department on a day; an acting director in his days prevails. Absent while the post is vacant. */
    public Optional<Directorship> directorOn(DepartmentKey department, LocalDate day) {
        return moment.once("director", List.of(department, day), () -> appointments.on(department, day));
    }

    public boolean directs(EmployeeId person, DepartmentKey department, LocalDate day) {
        return directorOn(department, day).map(Directorship::person).filter(person::equals).isPresent();
    }

    public Set<DepartmentKey> directedBy(EmployeeId person, LocalDate day) {
        return places.of(person, day).directs();
    }

    public Optional<EmployeeId> cityManagerOn(LocalDate day) {
        return directorOn(DepartmentKey.CITY_MANAGER, day).map(Directorship::person);
    }

    /** Who gives the City's approval for a department: its own approver for an affiliate, else the City Manager (reading 12). */
    public Optional<EmployeeId> approverOn(DepartmentKey department, LocalDate day) {
        var own = moment.once("approver", List.of(department, day), () -> departments.find(department).flatMap(found -> found.approverOn(day)));
        return own.isPresent() ? own : cityManagerOn(day);
    }

    /** The affiliates for which a person gives the City's approval (reading 12). */
    public Set<DepartmentKey> approverOf(EmployeeId person, LocalDate day) {
        return places.of(person, day).approves();
    }

    /** Every department that the policy binds on a day, with who directs it; absent while the post is vacant. */
    public Map<DepartmentKey, Optional<EmployeeId>> heads(LocalDate day) {
        var directing = appointments.on(day).stream().collect(toMap(Appointment::department, one -> one.directorship().person(), (acting, director) -> acting));
        return departments.bound(day).stream().map(DepartmentOption::key).collect(toMap(key -> key, key -> Optional.ofNullable(directing.get(key))));
    }

    /** Whether the policy binds a department on a day: it stands, and is under the City Manager or has opted in. */
    public boolean bound(DepartmentKey department, LocalDate day) {
        return moment.once("bound", List.of(department, day), () -> departments.find(department).map(found -> found.bound(day)).orElse(false));
    }

    public Set<DepartmentKey> departmentsOf(EmployeeId person, LocalDate day) {
        return places.of(person, day).belongs();
    }

    public boolean active(EmployeeId person, LocalDate day) {
        return moment.once("active", List.of(person, day), () -> people.find(person).map(found -> found.active(day)).orElse(false));
    }

    /** The City's own employees who are active in a department on a day, by their numbers. */
    public List<EmployeeId> employeesOf(DepartmentKey department, LocalDate day) {
        return people.assignedTo(department, day).stream().filter(person -> person.employed() && person.active(day))
                .map(Person::number).sorted(Comparator.comparing(EmployeeId::value)).toList();
    }

    /** Whether the person is an employee of the City, and not a contractor, consultant, vendor or intern. */
    public boolean employee(EmployeeId person) {
        return moment.once("employee", person, () -> people.find(person).map(Person::employed).orElse(false));
    }

    public Optional<String> email(EmployeeId person) {
        return people.find(person).map(found -> found.particulars().email());
    }

    public Map<EmployeeId, String> names(Collection<EmployeeId> numbers) {
        return moment.once("names", Set.copyOf(numbers), () -> people.names(numbers));
    }

    /** Departments that are part of another one by a day, and of which. */
    public Map<DepartmentKey, DepartmentKey> successors(LocalDate day) {
        return departments.successors(day);
    }

    /** The departments that the policy binds on a day, by every name they may be called: those of departments merged into them too. */
    public List<KnownAs> knownAs(LocalDate day) {
        return departments.knownAs(day);
    }

    /** Every department's name on a day; of one that ended before, its last one. */
    public Map<DepartmentKey, String> departmentNames(LocalDate day) {
        return departments.names(day);
    }
}
