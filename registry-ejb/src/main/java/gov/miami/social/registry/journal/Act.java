package gov.miami.social.registry.journal;

import gov.miami.social.policy.shared.Decision;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.policy.shared.PolicyVersion;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A settled act, on its way into the journal. */
public record Act(Instant at, String login, Optional<EmployeeId> actor, Command command, Decision decision,
        Optional<UUID> delegation, PolicyVersion policy) {
}
