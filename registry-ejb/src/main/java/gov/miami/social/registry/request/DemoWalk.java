package gov.miami.social.registry.request;

import gov.miami.social.policy.request.Outcome;
import gov.miami.social.policy.request.RequestStatus;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.policy.shared.SentenceId;
import gov.miami.social.registry.shared.DemoDecision;
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
    private Clock clock;

    AccountRequest draft(Draft draft, int daysAgo) {
        var request = new AccountRequest(draft.command(), requests.number(LocalDate.now(clock).getYear()), draft.requester(), ago(daysAgo));
        requests.add(request);
        return request;
    }

    AccountRequest submitted(Draft draft, String department, int daysAgo) {
        var request = draft(draft, daysAgo);
        var owner = desk.owner(request.facts());
        DemoDecision.insist(request.submit(Optional.of(new DepartmentKey(department)), owner, merits.of(file(request)), draft.requester(), ago(daysAgo)));
        desk.putOnRecord(request);
        return request;
    }

    void approve(AccountRequest request, EmployeeId decider, String note, int daysAgo) {
        var by = steps.of(file(request), decider);
        var before = request.facts();
        DemoDecision.insist(request.approve(by.facts(), merits.of(file(request)), ago(daysAgo)));
        keep(request, new StepDecision(before, by, Outcome.APPROVED, note, List.of(), ago(daysAgo)));
    }

    void giveBack(AccountRequest request, EmployeeId decider, String questions, int daysAgo) {
        var by = steps.of(file(request), decider);
        var before = request.facts();
        DemoDecision.insist(request.giveBack(by.facts(), questions, ago(daysAgo)));
        keep(request, new StepDecision(before, by, Outcome.RETURNED, questions, List.of(), ago(daysAgo)));
    }

    void refuse(AccountRequest request, EmployeeId decider, String reason, List<SentenceId> cited, int daysAgo) {
        var by = steps.of(file(request), decider);
        var before = request.facts();
        DemoDecision.insist(request.refuse(by.facts(), new RefuseRequest(before.id(), reason, cited, before.version()), true, ago(daysAgo)));
        keep(request, new StepDecision(before, by, Outcome.REFUSED, reason, cited, ago(daysAgo)));
    }

    private void keep(AccountRequest request, StepDecision decision) {
        requests.add(decision);
        if (request.facts().status() != RequestStatus.ENDORSED) {
            effects.of(request);
        }
    }

    private RequestFile file(AccountRequest request) {
        return requests.file(request.facts().id());
    }

    private Instant ago(int days) {
        return clock.instant().minus(Duration.ofDays(days));
    }
}
