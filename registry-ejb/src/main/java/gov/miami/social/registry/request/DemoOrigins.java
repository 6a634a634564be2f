package gov.miami.social.registry.request;

import gov.miami.social.policy.account.AccountStatus;
import gov.miami.social.policy.request.AccountEffect;
import gov.miami.social.policy.request.MeritsCase;
import gov.miami.social.policy.request.Outcome;
import gov.miami.social.policy.request.RequestContent;
import gov.miami.social.policy.request.RequestId;
import gov.miami.social.policy.request.RequestKind;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.account.AccountFacts;
import gov.miami.social.registry.department.Directorship;
import gov.miami.social.registry.department.Organisation;
import gov.miami.social.registry.journal.DemoActs;
import gov.miami.social.registry.setting.Settings;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
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

    /** How many days before the last approval the director gave his. */
    private static final int ENDORSED_BEFORE = 4;

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
    private UnopenedApprovals unopened;
    @Inject
    private Settings settings;
    @Inject
    private DemoActs acts;
    @Inject
    private Clock clock;

    void tell(Stream<AccountFacts> accounts) {
        requests.together(() -> accounts.forEach(this::tell));
    }

    /** Asked for by one of its users, approved by the director and by the City Manager or who decides for them. */
    private void tell(AccountFacts account) {
        var owner = account.profile().department().orElseThrow();
        var approved = LocalDate.ofInstant(account.registeredAt(), clock.getZone());
        var director = organisation.directorOn(owner, approved.minusDays(ENDORSED_BEFORE)).map(Directorship::person).orElseGet(this::designee);
        var approver = organisation.approverOn(owner, approved).filter(one -> !one.equals(director)).orElseGet(this::designee);
        var requester = account.profile().users().stream().filter(person -> !person.equals(director) && !person.equals(approver)).findFirst().orElseThrow();
        var content = new RequestContent(Optional.empty(), account.profile(), "", "No account of the department reaches this audience where it looks.",
                "Residents ask for this at every meeting; telephone lines are busy for hours after each change.", true);
        tell(account, new DemoWalk.Draft(new SaveDraft(RequestId.random(), RequestKind.ESTABLISH, Optional.empty(), content, 0), requester), director, approver);
    }

    private void tell(AccountFacts account, DemoWalk.Draft draft, EmployeeId director, EmployeeId approver) {
        var approved = LocalDate.ofInstant(account.registeredAt(), clock.getZone());
        var days = (int) ChronoUnit.DAYS.between(approved, LocalDate.now(clock));
        var request = walk.draft(draft, days + 6);
        var before = before(merits.of(RequestFile.of(request)));
        acts.did(draft.requester(), new SubmitRequest(request.facts().id(), 0),
                request.submit(account.profile().department(), Optional.empty(), true, before, draft.requester(), ago(days + 6)), Optional.empty(), ago(days + 6));
        var decided = new ArrayList<StepDecision>();
        approve(request, before, director, decided, days + ENDORSED_BEFORE);
        var last = approve(request, before, approver, decided, days);
        request.about(account.id());
        if (account.status() == AccountStatus.APPROVED) {
            unopened.add(new UnopenedApproval(account.id(), request.facts().id(), approved.plusDays(settings.number("account.opening.days"))));
        }
        acts.did(approver, ChangeAccount.to(account.id(), request.facts().id(), AccountEffect.ESTABLISHED).until(account.approvedUntil().orElseThrow()),
                last.effect(), last.delegation(), ago(days));
    }

    /** Takes the step of a director's post that is vacant, and the last one of an account of the City Manager's own office. */
    private EmployeeId designee() {
        return acts.person("designee");
    }

    /** @param decided what was decided so far; read here and not from the table, so that the start of a demo city writes all of it at once */
    private StepAuthorization approve(AccountRequest request, MeritsCase before, EmployeeId decider, List<StepDecision> decided, int days) {
        var facts = request.facts();
        var by = steps.of(RequestFile.of(request, List.copyOf(decided), List.of(), false), decider, day(days));
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
        return DemoActs.morning(day(days));
    }

    private LocalDate day(int daysAgo) {
        return LocalDate.now(clock).minusDays(daysAgo);
    }
}
