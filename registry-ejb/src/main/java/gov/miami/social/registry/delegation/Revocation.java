package gov.miami.social.registry.delegation;

import gov.miami.social.policy.shared.EmployeeId;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** When a delegation was revoked, by whom, and why. */
@Embeddable
record Revocation(Instant revokedAt, EmployeeId revokedBy, String revokedWhy) {
}
