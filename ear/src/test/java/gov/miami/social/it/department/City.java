package gov.miami.social.it.department;

import gov.miami.social.it.As;
import gov.miami.social.policy.department.CivilServiceStatus;
import gov.miami.social.policy.department.DepartmentKind;
import gov.miami.social.policy.department.DirectorKind;
import gov.miami.social.policy.department.PersonType;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.department.AppointDirector;
import gov.miami.social.registry.department.CreateDepartment;
import gov.miami.social.registry.department.DepartmentService;
import gov.miami.social.registry.department.DirectorshipService;
import gov.miami.social.registry.department.PersonService;
import gov.miami.social.registry.department.RecordPerson;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/** Departments and people that a test makes for itself, through the real services as Human Resources. */
@Dependent
public class City {

    static final LocalDate FIRST = LocalDate.of(2020, 1, 6);

    @Inject
    private DepartmentService departments;
    @Inject
    private DirectorshipService directorships;
    @Inject
    private PersonService people;

    public DepartmentKey department() throws Exception {
        var key = new DepartmentKey("T" + nextNumber());
        As.login("hr", () -> departments.create(
                new CreateDepartment(key, "Department " + key, DepartmentKind.UNDER_CITY_MANAGER, FIRST, "Ordinance", false)));
        return key;
    }

    public EmployeeId employee(DepartmentKey department) throws Exception {
        return employee(department, "Zoë", "Àlvarez-O'Hara");
    }

    public EmployeeId employee(DepartmentKey department, String given, String family) throws Exception {
        var command = employee(nextNumber(), department, given, family, Optional.empty());
        As.login("hr", () -> people.record(command));
        return command.person();
    }

    /** An employee that nothing stands against, to be recorded. */
    public static RecordPerson employee(String number, DepartmentKey department, String given, String family, Optional<String> login) {
        return new RecordPerson(new EmployeeId(number), PersonType.EMPLOYEE, FIRST, department, login, given, family,
                "p" + number + "@miami.example", "Analyst", Optional.empty(), Optional.empty(), Optional.empty(), CivilServiceStatus.UNCLASSIFIED);
    }

    /** Somebody who is not an employee, for a year, and for whom an employee answers. */
    public EmployeeId contractor(DepartmentKey department, EmployeeId sponsor) throws Exception {
        var number = nextNumber();
        var command = new RecordPerson(new EmployeeId("C" + number), PersonType.CONTRACTOR, FIRST, department, Optional.empty(), "Con", "Tractor",
                "c" + number + "@firm.example", "Analyst", Optional.of(sponsor), Optional.of(LocalDate.now().plusYears(1)), Optional.empty(), CivilServiceStatus.NOT_APPLICABLE);
        As.login("hr", () -> people.record(command));
        return command.person();
    }

    public AppointDirector appointment(DepartmentKey department, EmployeeId person, DirectorKind kind, LocalDate from) throws Exception {
        var version = As.login("hr", () -> departments.find(department).version());
        return new AppointDirector(department, version, person, kind, from, Optional.empty(), "Letter");
    }

    public void appoint(DepartmentKey department, EmployeeId person, DirectorKind kind) throws Exception {
        var command = appointment(department, person, kind, FIRST);
        As.login("hr", () -> directorships.appoint(command));
    }

    /** Five digits that neither the demo city nor, most likely, another test has. */
    static String nextNumber() {
        return Integer.toString(ThreadLocalRandom.current().nextInt(30_000, 100_000));
    }
}
