package gov.miami.social.registry.journal;

import gov.miami.social.policy.shared.Check;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.policy.shared.PolicyVersion;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One row of the journal as pages show it; {@code command} is a key for texts, {@code details} is JSON. */
public record JournalView(long sequence, Instant at, String login, Optional<EmployeeId> actor, String command, Subject subject,
        String details, boolean allowed, List<Check> checks, Optional<UUID> delegation, PolicyVersion policy, String seal)
        implements Serializable {
}
