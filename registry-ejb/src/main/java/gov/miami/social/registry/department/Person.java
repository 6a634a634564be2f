package gov.miami.social.registry.department;

import gov.miami.social.policy.department.EmploymentStatus;
import gov.miami.social.policy.department.PersonMove;
import gov.miami.social.policy.department.PersonMoveCase;
import gov.miami.social.policy.department.PersonRecording;
import gov.miami.social.policy.department.PersonRecordingCase;
import gov.miami.social.policy.department.PersonRecordingCase.Uniqueness;
import gov.miami.social.policy.department.PersonSeparation;
import gov.miami.social.policy.department.PersonSeparationCase;
import gov.miami.social.policy.department.PersonType;
import gov.miami.social.policy.shared.Decision;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A person who works for the City: an employee, or somebody an employee sponsors until a day. Recorded with a first
 * department, corrected, moved, and one day separated, which ends the assignment too.
 */
@Entity
@Table(name = "person")
class Person {

    @Id
    private String personnelNumber;
    @Embedded
    private Employment employment;
    @Embedded
    private Particulars particulars;
    @OneToMany(mappedBy = "person", cascade = CascadeType.PERSIST)
    @OrderBy("fromDay")
    private List<Assignment> assignments = new ArrayList<>();
    @Embedded
    private Edit edit;
    @Version
    private int version;

    protected Person() {
    }

    Person(EmployeeId number, PersonType type, LocalDate from, Edit created) {
        personnelNumber = number.value();
        employment = new Employment(type, from);
        edit = created;
    }

    /** Lets an editor in who saw the present state. */
    void open(int seen, Edit next, Function<EmployeeId, String> names) {
        if (seen != version) {
            throw edit.stale(personnelNumber, names);
        }
        edit = next;
    }

    Decision record(Particulars first, boolean sponsorStays, Uniqueness uniqueness, DepartmentKey department, boolean stands) {
        return change(first, sponsorStays, uniqueness).and(move(department, employment.fromDay(), stands));
    }

    Decision change(Particulars next, boolean sponsorStays, Uniqueness uniqueness) {
        var decision = PersonRecording.decide(new PersonRecordingCase(number(), employment.type(), next.standing().civilService(),
                next.standing().bargainingUnit().isPresent(), sponsorStays, employment.fromDay(), next.until(),
                employment.status() == EmploymentStatus.ACTIVE, uniqueness));
        if (decision.allowed()) {
            particulars = next;
        }
        return decision;
    }

    /** From that day on the person belongs to that department and to no other. */
    Decision move(DepartmentKey to, LocalDate from, boolean departmentStands) {
        var decision = PersonMove.decide(new PersonMoveCase(active(from), assignedSince(), from, departmentStands));
        if (decision.allowed()) {
            lastAssignment().ifPresent(last -> last.end(from.minusDays(1)));
            assignments.add(new Assignment(this, to, from));
        }
        return decision;
    }

    Decision separate(LocalDate lastDay) {
        var decision = PersonSeparation.decide(new PersonSeparationCase(employment.status(), assignedSince(), lastDay));
        if (decision.allowed()) {
            employment.end(lastDay);
            lastAssignment().ifPresent(last -> last.end(lastDay));
        }
        return decision;
    }

    private Optional<Assignment> lastAssignment() {
        return assignments.isEmpty() ? Optional.empty() : Optional.of(assignments.get(assignments.size() - 1));
    }

    private LocalDate assignedSince() {
        return lastAssignment().map(Assignment::fromDay).orElse(employment.fromDay().minusDays(1));
    }

    /** Whether the person works for the City on a day: come, not yet separated, contract not yet over. */
    boolean active(LocalDate day) {
        return employment.days(Optional.ofNullable(particulars).flatMap(Particulars::until)).holds(day);
    }

    boolean employed() {
        return employment.type().employed();
    }

    PersonFact fact() {
        return new PersonFact(number(), name(), particulars.email(), employed(), employment.days(particulars.until()));
    }

    EmployeeId number() {
        return new EmployeeId(personnelNumber);
    }

    String name() {
        return particulars.givenName() + " " + particulars.familyName();
    }

    Particulars particulars() {
        return particulars;
    }

    List<Assignment> assignments() {
        return List.copyOf(assignments);
    }

    PersonRow row(Optional<DepartmentOption> today) {
        return new PersonRow(number(), name(), particulars.title(), employment.type(), particulars.email(), employment.status(),
                today.map(DepartmentOption::key), today.map(DepartmentOption::name).orElse(""));
    }

    /** The person as a reader may see it, who may or may not see login and standing. */
    PersonView view(boolean login, Optional<String> sponsorName, List<AssignmentView> where, List<AppointmentView> directs,
            Optional<Standing> standing) {
        return new PersonView(number(), particulars.login().filter(name -> login), particulars.givenName(), particulars.familyName(),
                particulars.title(), employment.type(), particulars.email(), particulars.sponsor(), sponsorName,
                employment.fromDay(), particulars.until(), employment.status(), employment.separatedOn(), where, directs, standing, version);
    }
}
