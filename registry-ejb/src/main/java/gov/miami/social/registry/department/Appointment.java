package gov.miami.social.registry.department;

import gov.miami.social.policy.department.AppointmentCase;
import gov.miami.social.policy.department.DirectorAppointment;
import gov.miami.social.policy.department.DirectorKind;
import gov.miami.social.policy.department.DirectorshipEnd;
import gov.miami.social.policy.shared.Decision;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.policy.shared.Period;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Optional;
import java.util.UUID;

/**
 * A person's days as director or acting director of a department, and the letter that says so. It begins when nobody
 * else has the same place on one of its days, and ends on its last day, on the person's, or on the department's.
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
    private LocalDate fromDay;
    private LocalDate untilDay;
    private String source;

    protected Appointment() {
    }

    Appointment(DepartmentKey department, EmployeeId person, DirectorKind kind, LocalDate from, Optional<LocalDate> until, String source) {
        id = UUID.randomUUID();
        this.department = department;
        this.person = person;
        this.kind = kind;
        fromDay = from;
        untilDay = until.orElse(null);
        this.source = source.strip();
    }

    /**
     * @param by     who records it
     * @param others the appointments that the department has already
     */
    Decision begin(Optional<EmployeeId> by, boolean activeEmployee, boolean departmentStands, List<Appointment> others) {
        var sameKind = others.stream().filter(other -> other.kind == kind).map(Appointment::days).toList();
        return DirectorAppointment.decide(new AppointmentCase(by.filter(person::equals).isEmpty(), activeEmployee, departmentStands,
                fromDay, Optional.ofNullable(untilDay), sameKind));
    }

    Decision end(LocalDate lastDay) {
        var decision = DirectorshipEnd.decide(days(), lastDay);
        if (decision.allowed()) {
            untilDay = lastDay;
        }
        return decision;
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

    Directorship directorship() {
        return new Directorship(person, kind == DirectorKind.ACTING);
    }

    Period days() {
        return Period.of(fromDay, untilDay);
    }

    AppointmentView view(String personName, String departmentName) {
        return new AppointmentView(id, person, personName, department, departmentName, kind, days(), source);
    }
}
