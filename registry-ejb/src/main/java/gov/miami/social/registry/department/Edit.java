package gov.miami.social.registry.department;

import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.shared.StaleView;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/** Who changed a record last, and when; absent person: the portal itself. */
@Embeddable
class Edit {

    private EmployeeId changedBy;
    private Instant changedAt;

    protected Edit() {
    }

    Edit(Optional<EmployeeId> by, Instant at) {
        changedBy = by.orElse(null);
        changedAt = at;
    }

    /** The answer to somebody who acts on an older state. */
    StaleView stale(Object id, Function<EmployeeId, String> names) {
        return new StaleView(id, Optional.ofNullable(changedBy).map(names).orElse(""));
    }
}
