package gov.miami.social.registry.department;

import gov.miami.social.policy.department.DepartmentKind;
import gov.miami.social.policy.department.DirectorKind;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.policy.shared.Period;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A department as its page shows it; {@code names} and {@code appointments} stand oldest first. */
public record DepartmentView(DepartmentKey key, String name, DepartmentKind kind, Period days, Optional<DepartmentKey> mergedInto,
        Optional<String> endSource, Optional<LocalDate> optedIn, Optional<String> optInSource, Optional<EmployeeId> approver,
        Optional<String> approverName, List<NameView> names, List<AppointmentView> appointments, long people,
        int version)
        implements Serializable {

    public boolean affiliate() {
        return kind == DepartmentKind.AFFILIATE;
    }

    public boolean stands(LocalDate day) {
        return days.holds(day);
    }

    /** Whether its last day is over. */
    public boolean ended(LocalDate day) {
        return days.until().filter(last -> last.isBefore(day)).isPresent();
    }

    public boolean toConfirm() {
        return names.stream().anyMatch(NameView::toConfirm);
    }

    /** Who has a place on a day. */
    public Optional<AppointmentView> appointed(DirectorKind kind, LocalDate day) {
        return appointments.stream().filter(one -> one.kind() == kind && !one.neverBegins() && one.days().holds(day)).findFirst();
    }
}
