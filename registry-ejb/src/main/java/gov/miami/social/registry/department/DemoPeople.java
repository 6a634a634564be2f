package gov.miami.social.registry.department;

import static gov.miami.social.policy.department.CivilServiceStatus.CLASSIFIED_PERMANENT;
import static gov.miami.social.policy.department.CivilServiceStatus.CLASSIFIED_PROBATIONARY;
import static gov.miami.social.policy.department.CivilServiceStatus.NOT_APPLICABLE;
import static gov.miami.social.policy.department.CivilServiceStatus.UNCLASSIFIED;

import gov.miami.social.policy.department.PersonRecordingCase.Uniqueness;
import gov.miami.social.policy.department.PersonType;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.shared.DemoDecision;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Invents the people of the demo city, through the same verbs by which people are recorded. */
final class DemoPeople {

    private static final Vetting VETTED = new Vetting(true, true, new Uniqueness(true, true, true));

    private final DemoNames names = new DemoNames();
    private final LocalDate today;
    private int count;

    DemoPeople(LocalDate today) {
        this.today = today;
    }

    /** Somebody who signs in with a known login. */
    Person known(List<String> line) {
        var number = number("");
        var name = new DemoNames.Name(line.get(1), line.get(2));
        return employee(number, new DepartmentKey(line.get(3)), line.get(6),
                particulars(number, name, line.get(4)).login(Optional.of(line.get(0))));
    }

    Person head(DepartmentKey department, String title) {
        var number = number("");
        return employee(number, department, "", particulars(number, names.next(), title));
    }

    /** An employee under an agreement, or none; one in nine is still on probation. */
    Person employee(DepartmentKey department, String title, String unit) {
        var number = number("");
        return employee(number, department, unit, particulars(number, names.next(), title));
    }

    private Person employee(EmployeeId number, DepartmentKey department, String unit, Particulars particulars) {
        var classified = count % 9 == 0 ? CLASSIFIED_PROBATIONARY : CLASSIFIED_PERMANENT;
        particulars.standing(Optional.of(unit).filter(key -> key.length() > 1), unit.length() > 1 ? classified : UNCLASSIFIED);
        var from = count % 9 == 0 ? today.minusMonths(4) : LocalDate.of(2014, 1, 6).plusDays(count * 11L);
        return recorded(new Person(number, PersonType.EMPLOYEE, from, edit()), particulars, department);
    }

    /** Somebody whom an employee sponsors until a day. */
    Person sponsored(DepartmentKey department, PersonType type, String title, EmployeeId sponsor) {
        var number = number(type.name().substring(0, 1));
        var particulars = particulars(number, names.next(), title).standing(Optional.empty(), NOT_APPLICABLE)
                .sponsored(Optional.of(sponsor), Optional.of(today.plusMonths(2 + count % 11)));
        return recorded(new Person(number, type, today.minusMonths(1 + count % 14), edit()), particulars, department);
    }

    private Person recorded(Person person, Particulars particulars, DepartmentKey department) {
        DemoDecision.insist(person.record(particulars, VETTED, department, true));
        return person;
    }

    private Particulars particulars(EmployeeId number, DemoNames.Name name, String title) {
        return new Particulars(number, name.given(), name.family(), name.email(), title).login(Optional.of(number.value()));
    }

    private EmployeeId number(String letter) {
        count++;
        return new EmployeeId(letter + (20_100 + count * 7));
    }

    private Edit edit() {
        return new Edit(Optional.empty(), today.atStartOfDay().toInstant(ZoneOffset.UTC));
    }
}
