package gov.miami.social.registry.department;

import gov.miami.social.policy.department.DirectorKind;
import gov.miami.social.policy.department.PersonType;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.Period;
import gov.miami.social.registry.shared.DemoData;
import gov.miami.social.registry.shared.DemoDecision;
import gov.miami.social.registry.shared.ListFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The departments of the City and a few hundred invented people.
 * Solid Waste has an acting director, Film and Entertainment none.
 */
@ApplicationScoped
public class DepartmentDemo implements DemoData {

    private static final LocalDate APPOINTED = LocalDate.of(2025, 1, 6);
    private static final Map<PersonType, String> TITLES = Map.of(PersonType.CONTRACTOR, "Web Editor",
            PersonType.CONSULTANT, "Communications Consultant", PersonType.VENDOR, "Social Media Agency", PersonType.INTERN_VOLUNTEER, "Intern");

    @Inject
    private Departments departments;
    @Inject
    private People people;
    @Inject
    private Appointments appointments;
    @Inject
    private Clock clock;

    @Override
    public int order() {
        return 40;
    }

    @Override
    public void load() {
        var today = LocalDate.now(clock);
        var invented = new DemoPeople(today);
        var known = new HashMap<String, List<Person>>();
        var lines = ListFile.lines("/demo/departments.txt");
        CityOffice.all().forEach(office -> departments.add(office.department(new Edit(Optional.empty(), clock.instant()))));
        for (var line : ListFile.lines("/demo/logins.txt")) {
            var person = invented.known(line);
            people.add(person);
            known.computeIfAbsent(line.get(3), key -> new ArrayList<>()).add(person);
            if ("yes".equals(line.get(5))) {
                appoint(new DepartmentKey(line.get(3)), person, DirectorKind.DIRECTOR, Period.of(LocalDate.of(2023, 1, 9), null));
            }
        }
        lines.forEach(line -> staff(line, invented, known.getOrDefault(line.get(0), List.of()), today));
    }

    private void staff(List<String> line, DemoPeople invented, List<Person> known, LocalDate today) {
        var key = new DepartmentKey(line.get(0));
        var members = new ArrayList<>(known);
        var headed = appointments.in(key).stream().anyMatch(one -> one.days().holds(today));
        if (!headed && !key.value().equals("FILM")) {
            members.add(0, invented.head(key, line.get(4)));
        }
        var titles = line.get(5).split("; ");
        for (int i = members.size(); i < Integer.parseInt(line.get(2)); i++) {
            members.add(invented.employee(key, titles[i % titles.length], line.get(3)));
        }
        members.stream().filter(person -> !known.contains(person)).forEach(people::add);
        if (!headed && !key.value().equals("FILM")) {
            appoint(key, members.get(0), DirectorKind.DIRECTOR, Period.of(appointed(members.get(0)), null));
        }
        specials(line, key, members, invented, today);
    }

    private void specials(List<String> line, DepartmentKey key, List<Person> members, DemoPeople invented, LocalDate today) {
        var last = members.get(members.size() - 1);
        if (key.value().equals("SW")) {
            appoint(key, members.get(1), DirectorKind.ACTING, Period.of(today.minusDays(12), today.plusDays(60)));
        }
        if (line.get(1).equals("opted-in")) {
            DemoDecision.insist(departments.get(key).optIn(members.get(1).number(), true, LocalDate.of(2025, 3, 3), "Letter of the office"));
        }
        if (members.size() > 8) {
            var type = PersonType.values()[1 + members.size() % 4];
            people.add(invented.sponsored(key, type, TITLES.get(type), members.get(0).number()));
            people.add(invented.sponsored(key, PersonType.INTERN_VOLUNTEER, "Intern", members.get(1).number()));
            DemoDecision.insist(last.separate(true, today.minusDays(20), today));
        }
    }

    private static LocalDate appointed(Person person) {
        var hired = person.assignments().get(0).fromDay();
        return hired.isAfter(APPOINTED) ? hired : APPOINTED;
    }

    private void appoint(DepartmentKey key, Person person, DirectorKind kind, Period days) {
        var appointment = new Appointment(key, person.number(), kind, days.from(), days.until(), "Appointment letter");
        DemoDecision.insist(appointment.begin(Optional.empty(), new Candidate(true, true, true), true, appointments.in(key)));
        appointments.add(appointment);
    }
}
