package gov.miami.social.registry.intake;

import gov.miami.social.policy.intake.IntakeStatus;
import gov.miami.social.policy.intake.IntakeStep;
import gov.miami.social.policy.intake.Stop;
import gov.miami.social.policy.intake.Trouble;
import gov.miami.social.policy.shared.Decision;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;

/** How far a list has come: where it stands, which server works on it, why the work ended before its time, and when it was done. */
@Embeddable
class IntakeCourse {

    @Enumerated(EnumType.STRING)
    private IntakeStatus status = IntakeStatus.RECEIVED;
    private String node = "";
    @Enumerated(EnumType.STRING)
    private Trouble trouble;
    @Enumerated(EnumType.STRING)
    private Stop stop;
    private Instant readAt;
    private Instant appliedAt;

    /** Begins work in the background, on this node of the portal, or puts the list aside. */
    Decision step(IntakeStatus next, int comingIn, String workingNode) {
        var decision = IntakeStep.decide(status, next, comingIn);
        if (decision.allowed()) {
            status = next;
            node = workingNode;
            stop = null;
            trouble = null;
        }
        return decision;
    }

    /** Whether there is work to stop. */
    Decision mayStop(int comingIn) {
        return IntakeStep.decide(status, status.running() ? status.stopped() : IntakeStatus.READ, comingIn);
    }

    void read(Instant at) {
        finish(IntakeStatus.READ);
        readAt = at;
    }

    void unreadable(Trouble why) {
        finish(IntakeStatus.UNREADABLE);
        trouble = why;
    }

    void applied(Instant at) {
        finish(IntakeStatus.APPLIED);
        appliedAt = at;
    }

    void stopped(Stop why) {
        finish(status.stopped());
        stop = why;
    }

    private void finish(IntakeStatus next) {
        if (!status.allows(next)) {
            throw new IllegalStateException(status + " does not lead to " + next);
        }
        status = next;
        node = "";
    }

    IntakeStatus status() {
        return status;
    }

    Optional<Trouble> trouble() {
        return Optional.ofNullable(trouble);
    }

    Optional<Stop> stop() {
        return Optional.ofNullable(stop);
    }

    Optional<Instant> readAt() {
        return Optional.ofNullable(readAt);
    }

    Optional<Instant> appliedAt() {
        return Optional.ofNullable(appliedAt);
    }
}
