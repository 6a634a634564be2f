package gov.miami.social.registry.department;

import gov.miami.social.policy.shared.DepartmentKey;
import java.io.Serializable;

/** A department to choose from a list. */
public record DepartmentOption(DepartmentKey key, String name) implements Serializable {
}
