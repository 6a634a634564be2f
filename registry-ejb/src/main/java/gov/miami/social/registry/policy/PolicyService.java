package gov.miami.social.registry.policy;

import gov.miami.social.policy.shared.PolicyVersion;
import gov.miami.social.registry.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Shows the policy to everyone whom it binds. */
@Stateless
@RolesAllowed(Roles.EMPLOYEE)
public class PolicyService {

    @Inject
    private PolicyEditions editions;
    @Inject
    private Clock clock;

    /** The edition in force today, with its text. */
    public PolicyTextView inForce() {
        return text(editions.on(LocalDate.now(clock)));
    }

    public PolicyTextView text(PolicyVersion version) {
        return new PolicyTextView(editions.get(version).view(), editions.passages(version));
    }

    /** Every edition known, newest first. */
    public List<EditionView> editions() {
        return editions.all();
    }
}
