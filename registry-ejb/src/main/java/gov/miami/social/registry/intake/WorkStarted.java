package gov.miami.social.registry.intake;

import gov.miami.social.policy.intake.IntakeId;

/** That a list waits for its work in the background. */
record WorkStarted(IntakeId id) {
}
