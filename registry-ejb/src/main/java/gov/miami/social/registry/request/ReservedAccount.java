package gov.miami.social.registry.request;

import gov.miami.social.policy.account.AccountId;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;

/**
 * An account named for emergencies, as pages show it.
 *
 * @param due    by when its use must be approved, while it is in use
 * @param approved whether its use is approved, which covers it until the emergency ends
 * @param usable whether the caller may use it at once, today
 * @param endable whether the caller may put it back in reserve
 * @param releasable whether the caller may take it out of the reserve
 */
public record ReservedAccount(AccountId id, String title, String departmentName, Optional<Instant> due, boolean approved, boolean usable, boolean endable,
        boolean releasable) implements Serializable {
}
