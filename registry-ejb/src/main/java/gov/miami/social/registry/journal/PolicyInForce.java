package gov.miami.social.registry.journal;

import gov.miami.social.policy.shared.PolicyVersion;
import java.time.LocalDate;

/** The fact "which edition of the policy is in force on that day?", known to the policy feature. */
public interface PolicyInForce {

    PolicyVersion on(LocalDate day);
}
