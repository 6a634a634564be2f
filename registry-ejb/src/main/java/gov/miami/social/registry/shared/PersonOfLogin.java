package gov.miami.social.registry.shared;

import gov.miami.social.policy.shared.EmployeeId;
import java.util.Optional;

/** The fact "whose login is this?", known to the people table of the department feature. */
public interface PersonOfLogin {

    Optional<EmployeeId> employee(String login);
}
