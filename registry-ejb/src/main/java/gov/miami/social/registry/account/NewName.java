package gov.miami.social.registry.account;

import gov.miami.social.policy.shared.EmployeeId;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;

/** Since when an account has a name that nobody has seen on its platform yet, and who asked for it; empty once somebody confirmed it. */
@Embeddable
class NewName {

    private Instant renamedAt;
    private EmployeeId renamedBy;

    protected NewName() {
    }

    NewName(Instant at, EmployeeId by) {
        renamedAt = at;
        renamedBy = by;
    }

    Optional<Instant> since() {
        return Optional.ofNullable(renamedAt);
    }
}
