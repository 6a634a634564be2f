package gov.miami.social.registry.request;

import gov.miami.social.policy.request.ApprovalStep;
import gov.miami.social.policy.request.RequestStatus;
import gov.miami.social.policy.request.StepLevel;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;

/** How far a request has come: its status, its round and step, and whose decision it waits for, since when and until when. */
@Embeddable
class RequestCourse {

    @Enumerated(EnumType.STRING)
    private RequestStatus status;
    private int round;
    private int step;
    @Enumerated(EnumType.STRING)
    private StepLevel waitingLevel;
    private DepartmentKey waitingDepartment;
    private Instant waitingSince;
    private Instant due;
    private Instant draftedAt;
    private Instant submittedAt;
    private Instant endedAt;
    private EmployeeId changedBy;

    protected RequestCourse() {
    }

    RequestCourse(EmployeeId requester, Instant at) {
        status = RequestStatus.DRAFTED;
        draftedAt = at;
        changedBy = requester;
    }

    void written(EmployeeId actor) {
        changedBy = actor;
    }

    void beginRound(Instant at) {
        round++;
        step = 0;
        submittedAt = at;
    }

    void endStep() {
        step++;
    }

    void dueBy(Instant moment) {
        due = moment;
    }

    /** @param waits the step that waits from now on, if the next status waits for one */
    void move(RequestStatus next, EmployeeId actor, Instant at, Optional<ApprovalStep> waits) {
        if (!status.allows(next)) {
            throw new IllegalStateException("A request that is " + status + " cannot become " + next);
        }
        status = next;
        changedBy = actor;
        endedAt = next.ended() ? at : null;
        waitingSince = waits.isPresent() ? at : null;
        waitFor(waits);
    }

    /** @param steps how many steps are taken */
    void taken(int steps) {
        step = steps;
    }

    void waitFor(Optional<ApprovalStep> waits) {
        waitingLevel = waits.map(ApprovalStep::level).orElse(null);
        waitingDepartment = waits.map(ApprovalStep::department).orElse(null);
    }

    RequestStatus status() {
        return status;
    }

    int round() {
        return round;
    }

    int step() {
        return step;
    }

    Optional<StepLevel> waitingLevel() {
        return Optional.ofNullable(waitingLevel);
    }

    Optional<Instant> waitingSince() {
        return Optional.ofNullable(waitingSince);
    }

    /** By when it is to be decided; only what follows an emergency use has such a moment. */
    Optional<Instant> due() {
        return Optional.ofNullable(due);
    }

    Instant draftedAt() {
        return draftedAt;
    }

    Optional<Instant> submittedAt() {
        return Optional.ofNullable(submittedAt);
    }

    Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    EmployeeId changedBy() {
        return changedBy;
    }
}
