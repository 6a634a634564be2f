package gov.miami.social.registry.request;

import gov.miami.social.policy.request.ApprovalStep;
import gov.miami.social.policy.request.RequestId;
import gov.miami.social.policy.request.RequestStatus;
import gov.miami.social.policy.request.RequestSuccession;
import gov.miami.social.policy.request.StepLevel;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
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
    /** Since when it lies with whom it lies with now: who decides the next step, or the requester who is asked back. */
    private Instant waitingSince;
    /** By when it is to be decided; only what follows an emergency use has such a moment. */
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

    void move(RequestStatus next, EmployeeId actor, Instant at, List<ApprovalStep> steps) {
        if (!status.allows(next)) {
            throw new IllegalStateException("A request that is " + status + " cannot become " + next);
        }
        status = next;
        changedBy = actor;
        endedAt = next.ended() ? at : null;
        waitingSince = next.awaitsDecision() || next == RequestStatus.RETURNED ? at : null;
        waitFor(steps);
    }

    /** Where the merged department stood, its successor stands: a step that both had taken counts once. */
    void follow(DepartmentKey merged, DepartmentKey successor, List<ApprovalStep> before, List<ApprovalStep> now) {
        step = RequestSuccession.taken(before.stream().limit(step).map(ApprovalStep::department).toList(), merged, successor);
        waitFor(now);
    }

    private void waitFor(List<ApprovalStep> steps) {
        var waits = Optional.of(status).filter(RequestStatus::awaitsDecision).map(open -> at(steps));
        waitingLevel = waits.map(ApprovalStep::level).orElse(null);
        waitingDepartment = waits.map(ApprovalStep::department).orElse(null);
    }

    /** The step that waits; of a request that does not wait, the last one taken. */
    ApprovalStep at(List<ApprovalStep> steps) {
        return steps.get(Math.min(step, steps.size() - 1));
    }

    /** Whether every step is taken. */
    boolean through(List<ApprovalStep> steps) {
        return step == steps.size();
    }

    RequestStatus status() {
        return status;
    }

    RequestFacts facts(RequestId id, String number, EmployeeId requester, RequestColumns columns, NameBefore before, Optional<RequestRoute> route, int version) {
        return new RequestFacts(id, number, columns.kind(), columns.account(), requester, route.map(RequestRoute::requesters), route.map(RequestRoute::owning),
                columns.content(), before.of(columns.content().profile()), status, round, step, Optional.ofNullable(waitingLevel), Optional.ofNullable(waitingSince), Optional.ofNullable(due),
                draftedAt, Optional.ofNullable(submittedAt), Optional.ofNullable(endedAt), changedBy, version);
    }
}
