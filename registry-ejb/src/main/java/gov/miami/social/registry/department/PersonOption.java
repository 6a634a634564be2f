package gov.miami.social.registry.department;

import gov.miami.social.policy.shared.EmployeeId;
import java.io.Serializable;

/** A person to choose: enough to tell two people of one name apart. */
public record PersonOption(EmployeeId id, String name, String title, String departmentName) implements Serializable {
}
