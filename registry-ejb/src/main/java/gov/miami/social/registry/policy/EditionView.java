package gov.miami.social.registry.policy;

import gov.miami.social.policy.shared.PolicyVersion;
import java.io.Serializable;
import java.time.LocalDate;

/** An edition of the policy as pages show it. */
public record EditionView(PolicyVersion version, String number, String title, String issuedBy, LocalDate inForceFrom, boolean textHeld)
        implements Serializable {
}
