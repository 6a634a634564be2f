package gov.miami.social.registry.department;

import gov.miami.social.policy.shared.DepartmentKey;
import java.util.Set;

/** Where a person stands in the City on a day: the departments he belongs to, those he directs, and the affiliates he approves for. */
record Place(Set<DepartmentKey> belongs, Set<DepartmentKey> directs, Set<DepartmentKey> approves) {
}
