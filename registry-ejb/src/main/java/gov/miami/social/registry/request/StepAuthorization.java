package gov.miami.social.registry.request;

import gov.miami.social.policy.request.Standing;
import gov.miami.social.policy.request.StepCase;
import java.util.Optional;
import java.util.UUID;

/** The facts of a decider's authority for a step, in which standing, and under which delegation. */
record StepAuthorization(StepCase facts, Standing standing, Optional<UUID> delegation) {
}
