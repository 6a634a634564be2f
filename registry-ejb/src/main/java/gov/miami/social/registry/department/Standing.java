package gov.miami.social.registry.department;

import gov.miami.social.policy.department.CivilServiceStatus;
import java.io.Serializable;
import java.util.Optional;

/** A person's bargaining unit and civil-service status: only for Human Resources, the administrator, the auditor, the City Manager and the person's director. */
public record Standing(Optional<String> bargainingUnit, CivilServiceStatus civilService) implements Serializable {
}
