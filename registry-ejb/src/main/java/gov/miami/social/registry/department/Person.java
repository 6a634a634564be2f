package gov.miami.social.registry.department;

import gov.miami.social.policy.department.PersonMove;
import gov.miami.social.policy.department.PersonMoveCase;
import gov.miami.social.policy.department.PersonRecording;
import gov.miami.social.policy.department.PersonRecordingCase;
import gov.miami.social.policy.department.PersonRecordingCase.Uniqueness;
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

    Decision record(Particulars first, boolean sponsorStays, Uniqueness uniqueness, DepartmentKey department, boolean stands) {
        return change(first, sponsorStays, uniqueness, employment.fromDay()).and(move(department, employment.fromDay(), stands));
    }

    Decision change(Particulars next, boolean sponsorStays, Uniqueness uniqueness, LocalDate today) {
        var decision = PersonRecording.decide(new PersonRecordingCase(number(), employment.type(), next.standing().civilService(),
                next.standing().bargainingUnit().isPresent(), sponsorStays, employment.fromDay(), next.until(),
                employment.status(today).here(), uniqueness));
        if (decision.allowed()) {
            particulars = next;
        }
        return decision;
    }

    /** From that day on the person belongs to that department and to no other. */
    Decision move(DepartmentKey to, LocalDate from, boolean departmentStands) {
        var decision = PersonMove.decide(new PersonMoveCase(days().stays(from), assignedSince(), from, departmentStands));
        if (decision.allowed()) {
            lastAssignment().ifPresent(last -> last.end(from.minusDays(1)));
            assignments.add(new Assignment(this, to, from));
            employment.separatedOn().ifPresent(this::endAssignment);
        }
        return decision;
    }

    Decision separate(LocalDate lastDay, LocalDate latest) {
        return leave(employment.separate(assignedSince(), lastDay, latest), lastDay);
    }

    Decision correctSeparation(LocalDate lastDay, LocalDate latest, String reason) {
        return leave(employment.correct(assignedSince(), lastDay, latest, reason), lastDay);
    }

    Decision takeBackSeparation(String reason) {
        var decision = employment.takeBack(reason);
        if (decision.allowed()) {
            lastAssignment().ifPresent(Assignment::reopen);
        }
        return decision;
    }

    private Decision leave(Decision decision, LocalDate lastDay) {
        if (decision.allowed()) {
            endAssignment(lastDay);
        }
        return decision;
    }

    private void endAssignment(LocalDate lastDay) {
        lastAssignment().ifPresent(last -> last.end(lastDay));
    }

    private Optional<Assignment> lastAssignment() {
        return assignments.isEmpty() ? Optional.empty() : Optional.of(assignments.get(assignments.size() - 1));
    }

    private LocalDate assignedSince() {
        return lastAssignment().map(Assignment::fromDay).orElse(employment.fromDay().minusDays(1));
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
        return List.copyOf(assignments);
    }

    Employment employment() {
        return employment;
    }

    int version() {
        return version;
    }
}
