package gov.miami.social.registry.department;

import gov.miami.social.policy.department.DepartmentAct;
import gov.miami.social.policy.department.DepartmentChange;
import gov.miami.social.policy.department.DepartmentChangeCase;
import gov.miami.social.policy.department.DepartmentKind;
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
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

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
    @Embedded
    private DepartmentLife life = new DepartmentLife();
    @Embedded
    private OptIn optIn;
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
    void open(int seen, Edit next, Function<EmployeeId, String> names) {
        if (seen != version) {
            throw edit.stale(departmentKey, names);
        }
        edit = next;
    }

    Decision create(String name, LocalDate from, String instrument, boolean toConfirm, boolean keyFree) {
        var decision = DepartmentChange.decide(
                new DepartmentChangeCase(DepartmentAct.CREATE, instrument, from, Optional.empty(), true, keyFree));
        if (decision.allowed()) {
            life.begin(new DepartmentName(this, name, from, instrument, toConfirm));
        }
        return decision;
    }

    Decision rename(String name, LocalDate from, String instrument) {
        var decision = DepartmentChange.decide(
                new DepartmentChangeCase(DepartmentAct.RENAME, instrument, from, life.lastChange(), stands(from), true));
        if (decision.allowed()) {
            life.rename(new DepartmentName(this, name, from, instrument, false));
        }
        return decision;
    }

    /** From that day on the department is part of another one. */
    Decision merge(Department successor, LocalDate from, String instrument) {
        var another = successor != this && successor.stands(from);
        var decision = DepartmentChange.decide(
                new DepartmentChangeCase(DepartmentAct.MERGE, instrument, from, life.lastChange(), stands(from), another));
        if (decision.allowed()) {
            life.merge(successor.key());
            life.end(from.minusDays(1), instrument);
        }
        return decision;
    }

    Decision end(LocalDate lastDay, String instrument, boolean empty, boolean accountsGone) {
        var decision = DepartmentChange.end(
                new DepartmentChangeCase(DepartmentAct.END, instrument, lastDay.plusDays(1), life.lastChange(), stands(lastDay), empty), accountsGone);
        if (decision.allowed()) {
            life.end(lastDay, instrument);
        }
        return decision;
    }

    /** An affiliate puts itself under the policy and names who approves in place of the City Manager. */
    Decision optIn(EmployeeId newApprover, boolean active, LocalDate from, String instrument) {
        var named = active && kind == DepartmentKind.AFFILIATE;
        var decision = DepartmentChange.decide(
                new DepartmentChangeCase(DepartmentAct.OPT_IN, instrument, from, optIn().map(OptIn::optedIn), stands(from), named));
        if (decision.allowed()) {
            optIn = new OptIn(from, instrument.strip(), newApprover);
        }
        return decision;
    }

    private Optional<OptIn> optIn() {
        return Optional.ofNullable(optIn);
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
        return optIn().filter(in -> !day.isBefore(in.optedIn())).map(OptIn::approver);
    }

    DepartmentKey key() {
        return new DepartmentKey(departmentKey);
    }

    Period days() {
        return life.days();
    }

    DepartmentKind kind() {
        return kind;
    }

    DepartmentView view(List<AppointmentView> appointments, Optional<String> approverName, long people) {
        return new DepartmentView(key(), life.last().name(), kind, days(), life.mergedInto(), life.endSource(), optIn().map(OptIn::optedIn),
                optIn().map(OptIn::optInSource), optIn().map(OptIn::approver), approverName, life.names(), appointments, people, version);
    }
}
