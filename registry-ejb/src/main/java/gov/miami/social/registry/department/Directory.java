package gov.miami.social.registry.department;

import static java.util.stream.Collectors.toMap;

import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.shared.ListQuery;
import gov.miami.social.registry.shared.Listing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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
    private People people;
    @Inject
    private PeopleSearch search;
    @Inject
    private Places places;

    /** Departments of a day, by name. */
    List<DepartmentOption> departments(LocalDate today, Predicate<ChartLine> which) {
        return charts.on(today).options(which);
    }

    DepartmentView view(Departments.WithStaff found, LocalDate today) {
        var department = found.department();
        var numbers = new ArrayList<>(found.appointments().stream().map(Appointment::person).toList());
        department.approverOn(LocalDate.MAX).ifPresent(numbers::add);
        var names = people.names(numbers);
        var departmentName = charts.on(today).names().getOrDefault(department.key(), "");
        return department.view(found.appointments().stream().map(one -> one.view(names.get(one.person()), departmentName)).toList(),
                department.approverOn(LocalDate.MAX).map(names::get), found.people());
    }

    List<DepartmentRow> rows(List<DepartmentName> page, LocalDate today) {
        var chart = charts.on(today);
        var names = people.names(chart.lines().stream().flatMap(line -> line.director().stream()).map(Directorship::person).toList());
        var counts = people.headcounts(today);
        return page.stream().map(name -> row(name, chart.department(name.department().key()).flatMap(ChartLine::director), names, counts)).toList();
    }

    private static DepartmentRow row(DepartmentName name, Optional<Directorship> director, Map<EmployeeId, String> names,
            Map<DepartmentKey, Long> counts) {
        var department = name.department();
        return new DepartmentRow(department.key(), name.name(), department.kind(), department.days(),
                department.approverOn(LocalDate.MAX).isPresent(), name.view().toConfirm(), director.map(Directorship::person),
                director.map(Directorship::person).map(names::get).orElse(""), director.map(Directorship::acting).orElse(false),
                counts.getOrDefault(department.key(), 0L));
    }

    PersonView view(People.WithDirectorships found, Optional<Standing> standing, boolean login, LocalDate today) {
        var person = found.person();
        var departmentNames = charts.on(today).names();
        var where = person.assignments().stream().map(one -> one.view(departmentNames.get(one.department()))).toList();
        var directs = found.appointments().stream()
                .map(one -> one.view(person.name(), departmentNames.get(one.department()))).toList();
        var sponsor = person.particulars().sponsor().flatMap(people::fact).map(PersonFact::name);
        return PersonView.of(person, login, sponsor, where, directs, standing, today);
    }

    Listing<PersonRow> people(ListQuery query, LocalDate today) {
        var page = search.list(query, today);
        var departmentNames = charts.on(today).names();
        var where = where(page.rows(), today);
        return new Listing<>(page.rows().stream().map(person -> PersonRow.of(person, Optional.ofNullable(where.get(person.number()))
                .map(key -> new DepartmentOption(key, departmentNames.get(key))), today)).toList(), page.total());
    }

    /** People who are here, or will be, found by the beginnings of words, at most 20; those of the department concerned first. */
    List<PersonOption> search(String text, Optional<DepartmentKey> near, LocalDate today) {
        return options(near.map(department -> search.search(text, department, today)).orElseGet(() -> search.search(text, today)), today);
    }

    List<PersonOption> options(List<Person> found, LocalDate today) {
        var where = where(found, today);
        var departmentNames = charts.on(today).names();
        return found.stream().map(person -> new PersonOption(person.number(), person.name(), person.particulars().title(),
                departmentNames.getOrDefault(where.get(person.number()), ""),
                Optional.of(person.employment().fromDay()).filter(today::isBefore))).toList();
    }

    /** Where each of some people belongs, or will when he begins; who belongs nowhere is left out. */
    private Map<EmployeeId, DepartmentKey> where(List<Person> found, LocalDate today) {
        var here = new HashMap<>(whereOn(found, today));
        var coming = found.stream().filter(person -> person.employment().fromDay().isAfter(today)).toList();
        coming.stream().map(person -> person.employment().fromDay()).max(Comparator.naturalOrder()).ifPresent(last -> here.putAll(whereOn(coming, last)));
        return here;
    }

    private Map<EmployeeId, DepartmentKey> whereOn(List<Person> found, LocalDate day) {
        return places.of(found.stream().map(Person::number).toList(), day).entrySet().stream().filter(place -> !place.getValue().isEmpty())
                .collect(toMap(Map.Entry::getKey, place -> place.getValue().iterator().next()));
    }
}
