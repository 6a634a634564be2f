package gov.miami.social.registry.department;

import gov.miami.social.policy.department.DirectorKind;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.policy.shared.Period;
import java.io.Serializable;
import java.util.UUID;

/** Who directs or directed a department, in what days, by what instrument. */
public record AppointmentView(UUID id, EmployeeId person, String personName, DepartmentKey department, String departmentName,
        DirectorKind kind, Period days, String source) implements Serializable {
}
