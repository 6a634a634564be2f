package gov.miami.social.registry.department;

import static gov.miami.social.policy.department.DepartmentAct.CREATE;
import static gov.miami.social.policy.department.DepartmentAct.END;
import static gov.miami.social.policy.department.DepartmentAct.MERGE;
import static gov.miami.social.policy.department.DepartmentAct.OPT_IN;
import static gov.miami.social.policy.department.DepartmentAct.RENAME;

import gov.miami.social.policy.department.DepartmentAct;
import gov.miami.social.policy.department.DepartmentChange;
import gov.miami.social.policy.department.DepartmentChangeCase;
import gov.miami.social.policy.department.DepartmentKind;
import gov.miami.social.policy.department.DirectorAppointment;
import gov.miami.social.policy.department.DirectorKind;
import gov.miami.social.policy.department.DirectorshipEnd;
import gov.miami.social.policy.shared.Decision;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.policy.shared.Period;
import gov.miami.social.registry.shared.NoSuchItem;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A department or office of the City. Created by an instrument, it may be renamed, is directed by one person a day,
 * and one day is merged into another or ends. Its key never changes; its names, directors and end have days.
 */
@Entity
@Table(name = "department")
class Department {

    @Id
    private String departmentKey;
    @Enumerated(EnumType.STRING)
    private DepartmentKind kind;
    private LocalDate fromDay;
    private LocalDate untilDay;
    private String endSource;
    private DepartmentKey mergedInto;
    private LocalDate optedIn;
    private String optInSource;
    private EmployeeId approver;
    @OneToMany(mappedBy = "department", cascade = CascadeType.PERSIST)
    @OrderBy("fromDay")
    private List<DepartmentName> names = new ArrayList<>();
    @OneToMany(mappedBy = "department", cascade = CascadeType.PERSIST)
    @OrderBy("fromDay")
    private List<Appointment> appointments = new ArrayList<>();
    @Embedded
    private LastChange lastChange;
    @Version
    private int version;

    protected Department() {
    }

    Department(DepartmentKey key, DepartmentKind kind, LastChange created) {
        departmentKey = key.value();
        this.kind = kind;
        lastChange = created;
    }

    Decision create(String name, LocalDate from, Instrument instrument, boolean keyFree) {
        var decision = decide(CREATE, instrument.text(), from, keyFree, false, false, false);
        if (decision.allowed()) {
            fromDay = from;
            names.add(new DepartmentName(this, name, from, instrument.text(), instrument.toConfirm()));
        }
        return decision;
    }

    Decision rename(String name, LocalDate from, String instrument) {
        var decision = decide(RENAME, instrument, from, stands(from), false, false, false);
        if (decision.allowed()) {
            lastName().close(from.minusDays(1));
            names.add(new DepartmentName(this, name, from, instrument, false));
        }
        return decision;
    }

    /** From that day on the department is part of another one. */
    Decision merge(Department successor, LocalDate from, String instrument) {
        var decision = decide(MERGE, instrument, from, stands(from), successor != this && successor.stands(from), false, false);
        if (decision.allowed()) {
            mergedInto = successor.key();
            close(from.minusDays(1), instrument);
        }
        return decision;
    }

    Decision end(LocalDate lastDay, String instrument, boolean empty) {
        var decision = decide(END, instrument, lastDay.plusDays(1), stands(lastDay), false, empty, false);
        if (decision.allowed()) {
            close(lastDay, instrument);
        }
        return decision;
    }

    /** An affiliate puts itself under the policy and names who approves in place of the City Manager. */
    Decision optIn(EmployeeId newApprover, boolean active, LocalDate from, String instrument) {
        var decision = decide(OPT_IN, instrument, from, stands(from), false, false, active && kind == DepartmentKind.AFFILIATE);
        if (decision.allowed()) {
            optedIn = from;
            optInSource = instrument.strip();
            approver = newApprover;
        }
        return decision;
    }

    Decision appoint(EmployeeId person, boolean activeEmployee, DirectorKind as, Period days, String source) {
        var others = appointments.stream().filter(other -> other.kind() == as).map(Appointment::days).toList();
        var decision = DirectorAppointment.decide(
                new DirectorAppointment.Case(activeEmployee, stands(days.from()), days, others));
        if (decision.allowed()) {
            appointments.add(new Appointment(this, person, as, days, source));
        }
        return decision;
    }

    Decision endDirectorship(UUID appointment, LocalDate lastDay) {
        var ending = appointments.stream().filter(one -> one.id().equals(appointment)).findFirst()
                .orElseThrow(() -> new NoSuchItem(appointment));
        var decision = DirectorshipEnd.decide(ending.days(), lastDay);
        if (decision.allowed()) {
            ending.end(lastDay);
        }
        return decision;
    }
