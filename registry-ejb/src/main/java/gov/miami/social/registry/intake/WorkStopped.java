package gov.miami.social.registry.intake;

import gov.miami.social.policy.intake.Stop;

/** Ends the work on a list before its time, so that all of it is undone. */
class WorkStopped extends RuntimeException {

    private final Stop why;

    WorkStopped(Stop why) {
        super(why.toString());
        this.why = why;
    }

    Stop why() {
        return why;
    }
}
