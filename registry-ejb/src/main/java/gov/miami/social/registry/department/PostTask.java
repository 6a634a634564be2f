package gov.miami.social.registry.department;

import gov.miami.social.policy.shared.DepartmentKey;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A department that nobody directs, or soon nobody will: somebody is to be appointed, or named to act (CMP.1).
 *
 * @param since   from when it waits
 * @param lastDay the last day on which somebody directs it; absent while nobody does
 */
public record PostTask(DepartmentKey department, String name, Instant since, Optional<LocalDate> lastDay) implements Serializable {
}
