package gov.miami.social.registry.department;

import gov.miami.social.policy.department.PersonMove;
import gov.miami.social.policy.department.PersonMoveCase;
import gov.miami.social.policy.department.PersonRecording;
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
 * department, corrected, moved, and one day separated, which ends the assignment too; a separation recorded by mistake is corrected or taken back.
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

    Decision record(Particulars first, Vetting vetting, DepartmentKey department, boolean stands) {
        return change(first, vetting, employment.fromDay()).and(move(department, employment.fromDay(), stands));
    }

    Decision change(Particulars next, Vetting vetting, LocalDate today) {
        var decision = PersonRecording.decide(next.recording(number(), employment, vetting, today));
        if (decision.allowed()) {
            particulars = next;
        }
        return decision;
    }

    /** From that day on the person belongs to that department and to no other. */
    Decision move(DepartmentKey to, LocalDate from, boolean departmentStands) {
        var decision = PersonMove.decide(new PersonMoveCase(days().stays(from), since(), from, departmentStands));
        if (decision.allowed()) {
            belonging().follow(new Assignment(this, to, from), employment.separatedOn());
        }
        return decision;
    }

    Decision separate(boolean byAnother, LocalDate lastDay, LocalDate latest) {
        return belonging().endIf(employment.separate(byAnother, since(), lastDay, latest), lastDay);
    }

    Decision correctSeparation(boolean byAnother, LocalDate lastDay, LocalDate latest, String reason) {
        return belonging().endIf(employment.correct(byAnother, since(), lastDay, latest, reason), lastDay);
    }

    Decision takeBackSeparation(boolean byAnother, String reason) {
        var decision = employment.takeBack(byAnother, reason);
        if (decision.allowed()) {
            belonging().reopen();
        }
        return decision;
    }

    private Belonging belonging() {
        return new Belonging(assignments);
    }

    LocalDate since() {
        return belonging().since(employment.fromDay());
    }

    /** Whether the person works for the City on a day: come, not yet separated, contract not yet over. */
    boolean active(LocalDate day) {
        return days().holds(day);
    }

    private EmploymentDays days() {
        return employment.days(Optional.ofNullable(particulars).flatMap(Particulars::until));
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
        return assignments.stream().distinct().toList();
    }

    Employment employment() {
        return employment;
    }

    int version() {
        return version;
    }
}
