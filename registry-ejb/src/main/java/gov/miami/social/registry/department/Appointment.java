package gov.miami.social.registry.department;

import gov.miami.social.policy.department.DirectorKind;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.policy.shared.Period;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A person's days as director or acting director of a department, and the letter that says so. */
@Entity
@Table(name = "appointment")
class Appointment {

    @Id
    private UUID id;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "department")
    private Department department;
    private EmployeeId person;
    @Enumerated(EnumType.STRING)
    private DirectorKind kind;
    private LocalDate fromDay;
    private LocalDate untilDay;
    private String source;

    protected Appointment() {
    }

    Appointment(Department department, EmployeeId person, DirectorKind kind, Period days, String source) {
        id = UUID.randomUUID();
        this.department = department;
        this.person = person;
        this.kind = kind;
        fromDay = days.from();
        untilDay = days.until().orElse(null);
        this.source = source.strip();
    }

    void end(LocalDate lastDay) {
        untilDay = lastDay;
    }

    UUID id() {
        return id;
    }

    EmployeeId person() {
        return person;
    }

    DirectorKind kind() {
        return kind;
    }

    Department department() {
        return department;
    }

    Period days() {
        return Period.of(fromDay, untilDay);
    }

    AppointmentView view(String personName) {
        return new AppointmentView(id, person, personName, kind, days(), source);
    }
}
