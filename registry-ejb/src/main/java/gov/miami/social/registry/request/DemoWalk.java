package gov.miami.social.registry.request;

import gov.miami.social.registry.account.AccountFacts;
import gov.miami.social.registry.journal.DemoActs;
import gov.miami.social.policy.request.Outcome;
import gov.miami.social.policy.request.RequestStatus;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.policy.shared.SentenceId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Walks a demo request through its steps, by the rules of every other request. */
@Dependent
class DemoWalk {

    private static final Duration WRITING = Duration.ofMinutes(20);

    /** A draft and who writes it. */
    record Draft(SaveDraft command, EmployeeId requester) {
    }

    @Inject
    private AccountRequests requests;
    @Inject
    private StepGathering steps;
    @Inject
    private MeritsGathering merits;
    @Inject
    private RequestEffects effects;
    @Inject
    private RequestDesk desk;
    @Inject
    private DemoActs acts;
    @Inject
    private Clock clock;

    AccountRequest draft(Draft draft, int daysAgo) {
        var drafted = ago(daysAgo).minus(WRITING);
        var request = new AccountRequest(draft.command(), requests.number(LocalDate.now(clock).getYear()), draft.requester(), drafted);
        requests.add(request);
        acts.did(draft.requester(), draft.command(), request.write(draft.command().content(), draft.requester()), Optional.empty(), drafted);
        return request;
    }

    AccountRequest submitted(Draft draft, String department, int daysAgo) {
        var request = draft(draft, daysAgo);
        merits.account(request.facts()).map(AccountFacts::profile).ifPresent(request::changes);
        var owner = desk.owner(request.facts());
        var command = new SubmitRequest(request.facts().id(), request.facts().version());
        acts.did(draft.requester(), command, request.submit(Optional.of(new DepartmentKey(department)), owner, true, merits.of(file(request)), draft.requester(), ago(daysAgo)),
                Optional.empty(), ago(daysAgo));
        desk.putOnRecord(request);
        return request;
    }

    void approve(AccountRequest request, EmployeeId decider, String note, int daysAgo) {
        var by = steps.of(file(request), decider, day(daysAgo));
        var before = request.facts();
        acts.did(decider, new ApproveRequest(before.id(), note, before.version()), request.approve(by.facts(), merits.of(file(request)), ago(daysAgo)), by.delegation(), ago(daysAgo));
        keep(request, by, daysAgo, new StepDecision(before, by, Outcome.APPROVED, note, List.of(), ago(daysAgo)));
    }

    void giveBack(AccountRequest request, EmployeeId decider, String questions, int daysAgo) {
        var by = steps.of(file(request), decider, day(daysAgo));
        var before = request.facts();
        acts.did(decider, new ReturnRequest(before.id(), questions, before.version()), request.giveBack(by.facts(), questions, ago(daysAgo)), by.delegation(), ago(daysAgo));
        keep(request, by, daysAgo, new StepDecision(before, by, Outcome.RETURNED, questions, List.of(), ago(daysAgo)));
    }

    void refuse(AccountRequest request, EmployeeId decider, String reason, List<SentenceId> cited, int daysAgo) {
        var by = steps.of(file(request), decider, day(daysAgo));
        var before = request.facts();
        var command = new RefuseRequest(before.id(), reason, cited, before.version());
        acts.did(decider, command, request.refuse(by.facts(), command, true, ago(daysAgo)), by.delegation(), ago(daysAgo));
        keep(request, by, daysAgo, new StepDecision(before, by, Outcome.REFUSED, reason, cited, ago(daysAgo)));
    }

    private void keep(AccountRequest request, StepAuthorization by, int daysAgo, StepDecision decision) {
        requests.add(decision);
        if (request.facts().status() != RequestStatus.ENDORSED) {
            effects.of(request).forEach(change -> acts.did(decision.decider(), change, by.effect(), Optional.empty(), ago(daysAgo)));
        }
    }

    private RequestFile file(AccountRequest request) {
        return requests.file(request.facts().id());
    }

    private Instant ago(int days) {
        return DemoActs.morning(day(days));
    }

    private LocalDate day(int daysAgo) {
        return LocalDate.now(clock).minusDays(daysAgo);
    }
}
