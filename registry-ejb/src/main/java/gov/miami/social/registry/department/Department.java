package gov.miami.social.registry.department;

import static gov.miami.social.policy.department.DepartmentAct.CREATE;
import static gov.miami.social.policy.department.DepartmentAct.END;
import static gov.miami.social.policy.department.DepartmentAct.MERGE;
import static gov.miami.social.policy.department.DepartmentAct.OPT_IN;
import static gov.miami.social.policy.department.DepartmentAct.RENAME;

import gov.miami.social.policy.department.DepartmentChange;
import gov.miami.social.policy.department.DepartmentChangeCase;
import gov.miami.social.policy.department.DepartmentKind;
import gov.miami.social.policy.shared.Decision;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.policy.shared.Period;
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

/**
 * A department or office of the City. An instrument creates it; it may be renamed, and one day it is merged into another
 * or ends. Its key never changes; names and end have days. An affiliate comes under the policy when it opts in.
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
    @Embedded
    private Edit edit;
    @Version
    private int version;

    protected Department() {
    }

    Department(DepartmentKey key, DepartmentKind kind, Edit created) {
        departmentKey = key.value();
        this.kind = kind;
        edit = created;
    }

    /** Lets an editor in who saw the present state. */
    void open(int seen, Edit next) {
        if (seen != version) {
            throw edit.stale(departmentKey);
        }
        edit = next;
    }

    Decision create(String name, LocalDate from, String instrument, boolean toConfirm, boolean keyFree) {
        var decision = DepartmentChange.decide(
                new DepartmentChangeCase(CREATE, instrument, from, Optional.empty(), true, keyFree));
        if (decision.allowed()) {
            fromDay = from;
            names.add(new DepartmentName(this, name, from, instrument, toConfirm));
        }
        return decision;
    }

    Decision rename(String name, LocalDate from, String instrument) {
        var decision = DepartmentChange.decide(
                new DepartmentChangeCase(RENAME, instrument, from, lastChange(), stands(from), true));
        if (decision.allowed()) {
            lastName().close(from.minusDays(1));
            names.add(new DepartmentName(this, name, from, instrument, false));
        }
        return decision;
    }

    /** From that day on the department is part of another one. */
    Decision merge(Department successor, LocalDate from, String instrument) {
        var another = successor != this && successor.stands(from);
        var decision = DepartmentChange.decide(
                new DepartmentChangeCase(MERGE, instrument, from, lastChange(), stands(from), another));
        if (decision.allowed()) {
            mergedInto = successor.key();
            close(from.minusDays(1), instrument);
        }
        return decision;
    }

    Decision end(LocalDate lastDay, String instrument, boolean empty) {
        var decision = DepartmentChange.decide(
                new DepartmentChangeCase(END, instrument, lastDay.plusDays(1), lastChange(), stands(lastDay), empty));
        if (decision.allowed()) {
            close(lastDay, instrument);
        }
        return decision;
    }

    /** An affiliate puts itself under the policy and names who approves in place of the City Manager. */
    Decision optIn(EmployeeId newApprover, boolean active, LocalDate from, String instrument) {
        var named = active && kind == DepartmentKind.AFFILIATE;
        var decision = DepartmentChange.decide(
                new DepartmentChangeCase(OPT_IN, instrument, from, Optional.ofNullable(optedIn), stands(from), named));
        if (decision.allowed()) {
            optedIn = from;
            optInSource = instrument.strip();
            approver = newApprover;
        }
        return decision;
    }

    private void close(LocalDate lastDay, String instrument) {
        lastName().close(lastDay);
        untilDay = lastDay;
        endSource = instrument.strip();
    }

    private Optional<LocalDate> lastChange() {
        return Optional.of(lastName().fromDay());
    }

    private DepartmentName lastName() {
        return names.get(names.size() - 1);
    }

    boolean stands(LocalDate day) {
        return days().holds(day);
    }

    /** Whether the policy binds the department on a day. */
    boolean bound(LocalDate day) {
        return stands(day) && (kind == DepartmentKind.UNDER_CITY_MANAGER || approverOn(day).isPresent());
    }

    /** Who approves in place of the City Manager, once an affiliate has opted in. */
    Optional<EmployeeId> approverOn(LocalDate day) {
        return Optional.ofNullable(approver).filter(named -> !day.isBefore(optedIn));
    }

    DepartmentKey key() {
        return new DepartmentKey(departmentKey);
    }

    Period days() {
        return Period.of(fromDay, untilDay);
    }

    DepartmentKind kind() {
        return kind;
    }

    DepartmentView view(List<AppointmentView> appointments, Optional<String> approverName, long people) {
        return new DepartmentView(key(), lastName().name(), kind, days(), Optional.ofNullable(mergedInto),
                Optional.ofNullable(endSource), Optional.ofNullable(optedIn), Optional.ofNullable(optInSource),
                Optional.ofNullable(approver), approverName, names.stream().map(DepartmentName::view).toList(), appointments, people, version);
    }
}
