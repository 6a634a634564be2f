package gov.miami.social.registry.department;

import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.registry.journal.Subject;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * One thing that somebody holds.
 *
 * @param name     what people call it
 * @param owner    the department whose it is, absent when it is the City's
 * @param parts    what the person is in it
 * @param readable whether the caller may read it
 */
public record Holding(Subject subject, String name, Optional<DepartmentKey> owner, List<HoldingPart> parts, boolean readable) implements Serializable {

    /** Whether somebody who goes to a department, or leaves the City, leaves it behind. */
    boolean leftBy(Optional<DepartmentKey> to) {
        return to.isEmpty() || !owner.equals(to);
    }
}
