package gov.miami.social.registry.request;

import static gov.miami.social.policy.request.RequestStatus.APPROVED;
import static gov.miami.social.policy.request.RequestStatus.DRAFTED;
import static gov.miami.social.policy.request.RequestStatus.ENDORSED;
import static gov.miami.social.policy.request.RequestStatus.REFUSED;
import static gov.miami.social.policy.request.RequestStatus.RETURNED;
import static gov.miami.social.policy.request.RequestStatus.SUBMITTED;
import static gov.miami.social.policy.request.RequestStatus.WITHDRAWN;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.account.PlatformKey;
import gov.miami.social.policy.request.ApprovalRoute;
import gov.miami.social.policy.request.ApprovalStep;
import gov.miami.social.policy.request.ChangeKind;
import gov.miami.social.policy.request.MeritsCase;
import gov.miami.social.policy.request.RequestAnswer;
import gov.miami.social.policy.request.RequestContent;
import gov.miami.social.policy.request.RequestId;
import gov.miami.social.policy.request.RequestKind;
import gov.miami.social.policy.request.RequestStatus;
import gov.miami.social.policy.request.RequestSubmission;
import gov.miami.social.policy.request.StepCase;
import gov.miami.social.policy.request.StepLevel;
import gov.miami.social.policy.shared.Decision;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A request for an approval under A.1 or B.1. It is drafted, handed in, approved step by step (directors first, the City
 * Manager or a designee last), or sent back with questions, refused, or taken back. Handed in again, its steps begin anew.
 */
@Entity
@Table(name = "account_request")
class AccountRequest {

    @Id
    private UUID id;
    @Version
    private int version;
    private String number;
    @Enumerated(EnumType.STRING)
    private RequestKind kind;
    private UUID account;
    private EmployeeId requester;
    private DepartmentKey requesterDepartment;
    private DepartmentKey owningDepartment;
    @Embedded
    private RequestColumns columns;
    @Enumerated(EnumType.STRING)
    private RequestStatus status;
    private int round;
    private int step;
    @Enumerated(EnumType.STRING)
    private StepLevel waitingLevel;
    private DepartmentKey waitingDepartment;
    private Instant waitingSince;
    private Instant draftedAt;
    private Instant submittedAt;
    private Instant endedAt;
    private EmployeeId changedBy;

    protected AccountRequest() {
    }

    AccountRequest(SaveDraft command, String number, EmployeeId requester, Instant at) {
        this.id = command.request().value();
        this.number = number;
        this.kind = command.kind();
        this.account = command.account().filter(about -> command.kind() != RequestKind.ESTABLISH).map(AccountId::value).orElse(null);
        this.requester = requester;
        this.status = DRAFTED;
        this.draftedAt = at;
        this.changedBy = requester;
        this.columns = new RequestColumns(command.content());
    }

    Decision write(RequestContent content, EmployeeId actor) {
        var decision = RequestSubmission.draft(status, actor.equals(requester));
        if (decision.allowed()) {
            columns = new RequestColumns(content);
            changedBy = actor;
        }
        return decision;
    }

    /** @param department the requester's own department that day ("the user's department", B.1) */
    Decision submit(Optional<DepartmentKey> department, Optional<DepartmentKey> owner, MeritsCase merits, EmployeeId actor, Instant at) {
        var decision = RequestSubmission.decide(status, actor.equals(requester), department.isPresent(), merits);
        if (decision.allowed()) {
            requesterDepartment = department.orElseThrow();
            owningDepartment = owner.or(() -> content().profile().department()).orElseThrow();
            round++;
            step = 0;
            submittedAt = at;
            move(SUBMITTED, actor, at);
        }
        return decision;
    }

    Decision withdraw(EmployeeId actor, Instant at) {
        var decision = RequestSubmission.withdraw(status, actor.equals(requester));
        if (decision.allowed()) {
            move(WITHDRAWN, actor, at);
        }
        return decision;
    }

    Decision approve(StepCase authority, MeritsCase merits, Instant at) {
        var decision = RequestAnswer.approve(authority, merits);
        if (decision.allowed()) {
            step++;
            move(step == steps().size() ? APPROVED : ENDORSED, authority.decider(), at);
        }
        return decision;
    }

    Decision giveBack(StepCase authority, String questions, Instant at) {
        var decision = RequestAnswer.giveBack(authority, questions);
        if (decision.allowed()) {
            move(RETURNED, authority.decider(), at);
        }
        return decision;
    }

    Decision refuse(StepCase authority, RefuseRequest command, boolean citedInPolicy, Instant at) {
        var decision = RequestAnswer.refuse(authority, command.reason(), command.cited(), citedInPolicy);
        if (decision.allowed()) {
            move(REFUSED, authority.decider(), at);
        }
        return decision;
    }

    private void move(RequestStatus next, EmployeeId actor, Instant at) {
        if (!status.allows(next)) {
            throw new IllegalStateException("A request that is " + status + " cannot become " + next);
        }
        status = next;
        changedBy = actor;
        endedAt = next.ended() ? at : null;
        waitingSince = next.awaitsDecision() ? at : null;
        waitingLevel = next.awaitsDecision() ? waitingStep().level() : null;
        waitingDepartment = next.awaitsDecision() ? waitingStep().department() : null;
    }

    /** Puts a use in an emergency before the City Manager at once (reading 14); what is still missing shows as unmet checks. */
    void submitInEmergency(DepartmentKey department, Instant at) {
        requesterDepartment = department;
        owningDepartment = department;
        round = 1;
        submittedAt = at;
        move(SUBMITTED, requester, at);
    }

    List<ApprovalStep> steps() {
        return requesterDepartment == null ? List.of() : ApprovalRoute.steps(kind, content().change(), requesterDepartment, owningDepartment,
                content().change().filter(ChangeKind.TRANSFER::equals).flatMap(transfer -> content().profile().department()));
    }

    /** The step that waits; of a request that does not wait, the last one taken. */
    ApprovalStep waitingStep() {
        return steps().get(Math.min(step, steps().size() - 1));
    }

    RequestContent content() {
        return columns.content();
    }

    RequestFacts facts() {
        return new RequestFacts(new RequestId(id), number, kind, Optional.ofNullable(account).map(AccountId::new), requester,
                Optional.ofNullable(requesterDepartment), Optional.ofNullable(owningDepartment), content(), status, round, step,
                Optional.ofNullable(waitingLevel), Optional.ofNullable(waitingSince), draftedAt, Optional.ofNullable(submittedAt),
                Optional.ofNullable(endedAt), changedBy, version);
    }

    void on(PlatformKey platform) {
        columns = new RequestColumns(content().on(platform));
    }

    void about(AccountId established) {
        account = established.value();
    }
}
