package gov.miami.social.registry.department;

import gov.miami.social.policy.shared.EmployeeId;
import java.io.Serializable;

/** Who directs a department on a day; {@code acting} when he stands in for the director. */
public record Directorship(EmployeeId person, boolean acting) implements Serializable {
}
