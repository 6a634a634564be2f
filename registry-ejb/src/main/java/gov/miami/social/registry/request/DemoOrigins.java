package gov.miami.social.registry.request;

import gov.miami.social.policy.request.AccountEffect;
import gov.miami.social.policy.request.MeritsCase;
import gov.miami.social.policy.request.Outcome;
import gov.miami.social.policy.request.RequestContent;
import gov.miami.social.policy.request.RequestId;
import gov.miami.social.policy.request.RequestKind;
import gov.miami.social.policy.request.RequestMerits;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.account.AccountFacts;
import gov.miami.social.registry.department.Directorship;
import gov.miami.social.registry.department.Organisation;
import gov.miami.social.registry.journal.DemoActs;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells of accounts of the demo city by which request, and by whose approvals, they came: asked of the same rules, as of the day before there was the account. */
@Dependent
class DemoOrigins {

    private static final int APPROVED_DAYS = 365;

    @Inject
    private DemoWalk walk;
    @Inject
    private AccountRequests requests;
    @Inject
    private MeritsGathering merits;
    @Inject
    private StepGathering steps;
    @Inject
    private Organisation organisation;
    @Inject
    private DemoActs acts;
    @Inject
    private Clock clock;

    void tell(Stream<AccountFacts> accounts, EmployeeId cityManager) {
        requests.together(() -> accounts.forEach(account -> tell(account, cityManager)));
    }

    /** Asked for by its first contact, approved by the director and by the City Manager; nothing is told of one that would not be approved today. */
    private void tell(AccountFacts account, EmployeeId cityManager) {
        var content = new RequestContent(Optional.empty(), account.profile(), "", "No account of the department reaches this audience where it looks.",
                "Residents ask for this at every meeting; telephone lines are busy for hours after each change.", true);
        var contact = account.profile().primaryContact().orElseThrow();
        var draft = new DemoWalk.Draft(new SaveDraft(RequestId.random(), RequestKind.ESTABLISH, Optional.empty(), content, 0), contact);
        var before = before(merits.of(RequestFile.of(new AccountRequest(draft.command(), "", contact, clock.instant()))));
        var possible = account.formerHandles().isEmpty() && RequestMerits.decide(before).allowed();
        organisation.directorOn(account.profile().department().orElseThrow(), LocalDate.now(clock)).map(Directorship::person)
                .filter(director -> possible && !director.equals(contact)).ifPresent(director -> tell(account, draft, before, director, cityManager));
    }

    private void tell(AccountFacts account, DemoWalk.Draft draft, MeritsCase before, EmployeeId director, EmployeeId cityManager) {
        var days = (int) ChronoUnit.DAYS.between(account.approvedUntil().orElseThrow().minusDays(APPROVED_DAYS), LocalDate.now(clock));
        var request = walk.draft(draft, days + 6);
        acts.did(draft.requester(), new SubmitRequest(request.facts().id(), 0),
                request.submit(account.profile().department(), Optional.empty(), true, before, draft.requester(), ago(days + 6)), Optional.empty(), ago(days + 6));
        var decided = new ArrayList<StepDecision>();
        approve(request, before, director, decided, days + 4);
        var last = approve(request, before, cityManager, decided, days);
        request.about(account.id());
        acts.did(cityManager, ChangeAccount.to(account.id(), request.facts().id(), AccountEffect.ESTABLISHED).until(account.approvedUntil().orElseThrow()),
                last.effect(), last.delegation(), ago(days));
    }

    /** @param decided what was decided so far; read here and not from the table, so that the start of a demo city writes all of it at once */
    private StepAuthorization approve(AccountRequest request, MeritsCase before, EmployeeId decider, List<StepDecision> decided, int days) {
        var facts = request.facts();
        var by = steps.of(RequestFile.of(request, List.copyOf(decided), List.of(), false), decider);
        acts.did(decider, new ApproveRequest(facts.id(), "", facts.version()), request.approve(by.facts(), before, ago(days)), by.delegation(), ago(days));
        var decision = new StepDecision(facts, by, Outcome.APPROVED, "", List.of(), ago(days));
        decided.add(decision);
        requests.add(decision);
        return by;
    }

    /** The same while nobody had its name and its address yet. */
    private static MeritsCase before(MeritsCase now) {
        return new MeritsCase(now.kind(), now.content(), now.platform(), now.waiver(), now.addressFits(), true, Optional.empty(), now.departmentBound(), false,
                now.pages(), now.strangers(), now.outsiders());
    }

    private Instant ago(int days) {
        return clock.instant().minus(Duration.ofDays(days));
    }
}
