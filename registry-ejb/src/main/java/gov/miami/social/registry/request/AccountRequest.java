package gov.miami.social.registry.request;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.account.AccountProfile;
import gov.miami.social.policy.account.PlatformKey;
import gov.miami.social.policy.request.ApprovalStep;
import gov.miami.social.policy.request.MeritsCase;
import gov.miami.social.policy.request.RequestAnswer;
import gov.miami.social.policy.request.RequestContent;
import gov.miami.social.policy.request.RequestId;
import gov.miami.social.policy.request.RequestKind;
import gov.miami.social.policy.request.RequestStatus;
import gov.miami.social.policy.request.RequestSubmission;
import gov.miami.social.policy.request.StepCase;
import gov.miami.social.policy.shared.Decision;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
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
    private EmployeeId requester;
    @Embedded
    private RequestRoute route;
    @Embedded
    private RequestColumns columns;
    @Embedded
    private RequestCourse course;
    @Embedded
    private NameBefore before = new NameBefore();

    protected AccountRequest() {
    }

    AccountRequest(SaveDraft command, String number, EmployeeId requester, Instant at) {
        this.id = command.request().value();
        this.requester = requester;
        this.course = new RequestCourse(requester, at);
        this.columns = new RequestColumns(command, number);
    }

    Decision write(RequestContent content, EmployeeId actor) {
        var decision = RequestSubmission.draft(course.status(), actor.equals(requester));
        if (decision.allowed()) {
            columns = columns.saying(content);
            course.written(actor);
        }
        return decision;
    }

    /** @param department the requester's own department that day ("the user's department", B.1) */
    Decision submit(Optional<DepartmentKey> department, Optional<DepartmentKey> owner, boolean theirs, MeritsCase merits, EmployeeId actor, Instant at) {
        var decision = RequestSubmission.decide(course.status(), actor.equals(requester), department.isPresent(), theirs, merits);
        if (decision.allowed()) {
            route = new RequestRoute(department.orElseThrow(), owner.or(() -> columns.content().profile().department()).orElseThrow(), merits.designates());
            columns = columns.saying(merits.content());
            course.beginRound(at);
            course.move(RequestStatus.SUBMITTED, actor, at, steps());
        }
        return decision;
    }

    /** @param inEmergency whether the account it is about is used in an emergency */
    Decision withdraw(EmployeeId actor, boolean inEmergency, Instant at) {
        var decision = RequestSubmission.withdraw(course.status(), actor.equals(requester), facts().due().isPresent() || inEmergency && facts().kind() == RequestKind.USE);
        if (decision.allowed()) {
            course.move(RequestStatus.WITHDRAWN, actor, at, steps());
        }
        return decision;
    }

    Decision approve(StepCase authority, MeritsCase merits, Instant at) {
        var decision = RequestAnswer.approve(authority, merits);
        if (decision.allowed()) {
            course.endStep();
            course.move(course.through(steps()) ? RequestStatus.APPROVED : RequestStatus.ENDORSED, authority.decider(), at, steps());
        }
        return decision;
    }

    Decision giveBack(StepCase authority, String questions, Instant at) {
        var decision = RequestAnswer.giveBack(authority, questions);
        if (decision.allowed()) {
            columns = columns.saying(columns.content().answering(""));
            course.move(RequestStatus.RETURNED, authority.decider(), at, steps());
        }
        return decision;
    }

    Decision refuse(StepCase authority, RefuseRequest command, boolean citedInPolicy, Instant at) {
        var decision = RequestAnswer.refuse(authority, command.reason(), command.cited(), citedInPolicy);
        if (decision.allowed()) {
            course.move(RequestStatus.REFUSED, authority.decider(), at, steps());
        }
        return decision;
    }

    /** The end it was given is taken back before it is carried out; whether it may be, the account's rule said. */
    void takeBack(EmployeeId actor, Instant at) {
        course.move(RequestStatus.TAKEN_BACK, actor, at, steps());
    }

    /** Puts a use in an emergency before the City Manager at once (reading 14); what is still missing shows as unmet checks. */
    void submitInEmergency(DepartmentKey department, Instant at, Instant due) {
        route = new RequestRoute(department, department, false);
        course.beginRound(at);
        course.dueBy(due);
        course.move(RequestStatus.SUBMITTED, requester, at, steps());
    }

    List<ApprovalStep> steps() {
        return Optional.ofNullable(route).map(known -> known.steps(columns.kind(), columns.content())).orElse(List.of());
    }

    /** The step that waits; of a request that does not wait, the last one taken. */
    ApprovalStep waitingStep() {
        return course.at(steps());
    }

    RequestFacts facts() {
        return course.facts(new RequestId(id), columns.number(), requester, columns, before, Optional.ofNullable(route), version);
    }

    void on(PlatformKey platform) {
        columns = columns.saying(columns.content().on(platform));
    }

    /** Where the merged department stood, its successor stands: as the user's, the owning and the wanted one. */
    void follow(DepartmentKey merged, DepartmentKey successor) {
        var before = steps();
        columns = columns.following(merged, successor);
        route = Optional.ofNullable(route).map(known -> known.following(merged, successor)).orElse(null);
        course.follow(merged, successor, before, steps());
    }

    /** The account on record as it is called before the change asked for; of no other request. */
    void changes(AccountProfile onRecord) {
        if (columns.kind() == RequestKind.CHANGE) {
            before = new NameBefore(onRecord);
        }
    }

    void about(AccountId established) {
        columns = columns.about(established);
    }
}
