package gov.miami.social.registry.department;

import static java.util.stream.Collectors.toMap;

import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Puts names to numbers and keys, so that views can be shown as they are; reads only. */
@ApplicationScoped
class Directory {

    @Inject
    private Charts charts;
    @Inject
    private Appointments appointments;
    @Inject
    private People people;

    /** Departments of a day, by name. */
    List<DepartmentOption> departments(LocalDate today, Predicate<ChartLine> which) {
        return charts.on(today).options(which);
    }

    DepartmentView view(Department department, LocalDate today) {
        var found = appointments.in(department.key());
        var numbers = new ArrayList<>(found.stream().map(Appointment::person).toList());
        department.approverOn(LocalDate.MAX).ifPresent(numbers::add);
        var names = names(numbers);
        var departmentName = charts.on(today).names().getOrDefault(department.key(), "");
        return department.view(found.stream().map(one -> one.view(names.get(one.person()), departmentName)).toList(),
                department.approverOn(LocalDate.MAX).map(names::get), people.headcount(department.key(), today));
    }

    List<DepartmentRow> rows(List<DepartmentName> page, LocalDate today) {
        var directors = appointments.on(today).stream().collect(toMap(Appointment::department, Appointment::directorship, (acting, director) -> acting));
        var names = names(directors.values().stream().map(Directorship::person).toList());
        var counts = people.headcounts(today);
        return page.stream().map(name -> row(name, Optional.ofNullable(directors.get(name.department().key())), names, counts)).toList();
    }

    private static DepartmentRow row(DepartmentName name, Optional<Directorship> director, Map<EmployeeId, String> names,
            Map<DepartmentKey, Long> counts) {
        var department = name.department();
        return new DepartmentRow(department.key(), name.name(), department.kind(), department.days(),
                department.approverOn(LocalDate.MAX).isPresent(), name.view().toConfirm(), director.map(Directorship::person),
                director.map(Directorship::person).map(names::get).orElse(""), director.map(Directorship::acting).orElse(false),
                counts.getOrDefault(department.key(), 0L));
    }

    PersonView view(Person person, Optional<Standing> standing, boolean login, LocalDate today) {
        var departmentNames = charts.on(today).names();
        var where = person.assignments().stream().map(one -> one.view(departmentNames.get(one.department()))).toList();
        var directs = appointments.of(person.number()).stream()
                .map(one -> one.view(person.name(), departmentNames.get(one.department()))).toList();
        var sponsor = person.particulars().sponsor().flatMap(people::find).map(Person::name);
        return person.view(login, sponsor, where, directs, standing);
    }

    List<PersonRow> personRows(List<Person> page, LocalDate today) {
        var departmentNames = charts.on(today).names();
        var where = where(page, today);
        return page.stream().map(person -> person.row(Optional.ofNullable(where.get(person.number()))
                .map(key -> new DepartmentOption(key, departmentNames.get(key))))).toList();
    }

    List<PersonOption> options(List<Person> found, LocalDate today) {
        var where = where(found, today);
        var departmentNames = charts.on(today).names();
        return found.stream().map(person -> person.option(departmentNames.getOrDefault(where.get(person.number()), ""))).toList();
    }

    private Map<EmployeeId, DepartmentKey> where(List<Person> found, LocalDate today) {
        return people.departmentsOf(found.stream().map(Person::number).toList(), today);
    }

    private Map<EmployeeId, String> names(List<EmployeeId> numbers) {
        return people.all(numbers).stream().collect(toMap(Person::number, Person::name));
    }
}
