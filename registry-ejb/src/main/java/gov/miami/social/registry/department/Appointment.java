package gov.miami.social.registry.department;

import gov.miami.social.policy.department.AppointmentCase;
import gov.miami.social.policy.department.DirectorAppointment;
import gov.miami.social.policy.department.DirectorKind;
import gov.miami.social.policy.department.DirectorshipFate;
import gov.miami.social.policy.department.DirectorshipReturn;
import gov.miami.social.policy.department.DirectorshipReturnCase;
import gov.miami.social.policy.shared.Decision;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.policy.shared.Period;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A person's days as director or acting director of a department, and the letter that says so. It begins when nobody
 * else has the same place on one of its days, and ends on its last day, on the person's, or on the department's; recorded by mistake it may be
 * withdrawn, and is void. When the person's separation ended it, or kept it from beginning, and is taken back, it comes back with the days it had,
 * unless the place is somebody else's by then.
 */
@Entity
@Table(name = "appointment")
class Appointment {

    @Id
    private UUID id;
    private DepartmentKey department;
    private EmployeeId person;
    @Enumerated(EnumType.STRING)
    private DirectorKind kind;
    @Embedded
    private Tenure tenure;
    private String source;

    protected Appointment() {
    }

    Appointment(DepartmentKey department, EmployeeId person, DirectorKind kind, LocalDate from, Optional<LocalDate> until, String source) {
        id = UUID.randomUUID();
        this.department = department;
        this.person = person;
        this.kind = kind;
        tenure = new Tenure(from, until);
        this.source = source.strip();
    }

    /** Begins by the word of who records it, beside the appointments that the department has already. */
    Decision begin(Optional<EmployeeId> by, Candidate candidate, boolean departmentStands, List<Appointment> others) {
        return DirectorAppointment.decide(new AppointmentCase(by.filter(person::equals).isEmpty(), candidate.activeEmployee(), candidate.stays(),
                candidate.ofDepartment(), departmentStands, tenure.from(), tenure.until(), sameKind(others)));
    }

    Decision end(LocalDate lastDay) {
        return tenure.end(lastDay);
    }

    /** Is void from its first day on, although nobody leaves: it was recorded by mistake, or the City thought better of it. */
    Decision withdraw(String reason) {
        return tenure.withdraw(reason);
    }

    /** Ends it because the person leaves, or keeps it from beginning; it remembers the day it had, so that it may come back. */
    DirectorshipFate endWithPerson(LocalDate lastDay) {
        return tenure.endWithPerson(lastDay);
    }

    /** Whether the person left before it was to begin, or it was withdrawn. */
    boolean neverBegins() {
        return tenure.neverBegins();
    }

    /**
     * Comes back: with the days it had, or until the person's last day when that is a later one now.
     *
     * @param lastDay the person's, absent when he stays
     * @param others  the appointments that the department has
     */
    Decision comeBack(Optional<LocalDate> lastDay, boolean departmentStands, List<Appointment> others) {
        var decision = mayComeBack(lastDay, departmentStands, others);
        if (decision.allowed()) {
            tenure.comeBack(lastDay);
        }
        return decision;
    }

    /** Whether it would come back, before anybody says so. */
    Decision mayComeBack(Optional<LocalDate> lastDay, boolean departmentStands, List<Appointment> others) {
        return DirectorshipReturn.decide(new DirectorshipReturnCase(departmentStands, returning(lastDay), sameKind(others)));
    }

    private List<Period> sameKind(List<Appointment> others) {
        return others.stream().filter(other -> other.kind == kind && other != this && !other.neverBegins()).map(Appointment::days).toList();
    }

    /** The days it had before the separation, as far as the person stays. */
    Period returning(Optional<LocalDate> lastDay) {
        return tenure.returning(lastDay);
    }

    boolean endedWithPerson() {
        return tenure.endedWithPerson();
    }

    UUID id() {
        return id;
    }

    DepartmentKey department() {
        return department;
    }

    EmployeeId person() {
        return person;
    }

    DirectorKind kind() {
        return kind;
    }

    /** Its days; of one that never begins, those it was to have. */
    Period days() {
        return tenure.days();
    }

    AppointmentView view(String personName, String departmentName) {
        return new AppointmentView(id, person, personName, department, departmentName, kind, days(), neverBegins(), tenure.withdrawn(), source);
    }
}
