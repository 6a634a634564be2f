package gov.miami.social.registry.department;

import gov.miami.social.policy.department.DirectorKind;
import gov.miami.social.policy.shared.Decision;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.Period;
import java.io.Serializable;

/**
 * A directorship that a person's separation ended, as it comes back when that is taken back.
 *
 * @param days     the days it has then
 * @param decision whether it comes back, or what stands against it
 */
public record ReturningPost(DepartmentKey department, String departmentName, DirectorKind kind, Period days, Decision decision) implements Serializable {
}
