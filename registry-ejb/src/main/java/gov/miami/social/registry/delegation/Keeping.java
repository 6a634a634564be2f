package gov.miami.social.registry.delegation;

import gov.miami.social.policy.shared.EmployeeId;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** When who follows in the office said that a delegation stands, and who that was. */
@Embeddable
record Keeping(Instant keptAt, EmployeeId keptBy) {
}
