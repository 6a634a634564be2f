package gov.miami.social.registry.department;

import gov.miami.social.policy.shared.EmployeeId;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** How an affiliate put itself under the policy: since when, by which instrument, and who approves in place of the City Manager. */
@Embeddable
record OptIn(LocalDate optedIn, String optInSource, EmployeeId approver) {
}
