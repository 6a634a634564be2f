package gov.miami.social.registry.department;

import gov.miami.social.policy.shared.DepartmentKey;
import java.util.List;

/** What a department may be called: its name of today, and the names and keys that it, or what became part of it, had. */
public record KnownAs(DepartmentKey key, String name, List<String> earlier) {
}
