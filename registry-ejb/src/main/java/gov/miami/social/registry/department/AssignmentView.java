package gov.miami.social.registry.department;

import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.Period;
import java.io.Serializable;

/** Where a person belongs or belonged, and in what days. */
public record AssignmentView(DepartmentKey department, String departmentName, Period days) implements Serializable {
}
