package gov.miami.social.registry.department;

import gov.miami.social.policy.department.DepartmentKind;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.policy.shared.Period;
import java.io.Serializable;
import java.util.Optional;

/** A department in the list: its last name, who directs it today, how many people it has today. */
public record DepartmentRow(DepartmentKey key, String name, DepartmentKind kind, Period days, boolean optedIn, boolean toConfirm,
        Optional<EmployeeId> director, String directorName, boolean acting, long people) implements Serializable {

    /** It stands, and nobody directs it. */
    public boolean vacant() {
        return director.isEmpty() && days.until().isEmpty();
    }
}
