package gov.miami.social.registry.department;

import gov.miami.social.policy.shared.EmployeeId;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A person to choose: enough to tell two people of one name apart.
 *
 * @param begins the first day when it is to come; the rule of what he is chosen for says whether that is too late
 */
public record PersonOption(EmployeeId id, String name, String title, String departmentName, Optional<LocalDate> begins) implements Serializable {
}
