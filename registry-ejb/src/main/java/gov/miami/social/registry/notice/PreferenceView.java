package gov.miami.social.registry.notice;

import gov.miami.social.policy.notice.DeliveryMode;
import gov.miami.social.policy.shared.EmployeeId;
import java.io.Serializable;

/** How a person gets notices, and in which language. */
public record PreferenceView(EmployeeId person, DeliveryMode mode, String language) implements Serializable {
}
