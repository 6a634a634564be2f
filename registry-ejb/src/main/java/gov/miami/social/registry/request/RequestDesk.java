package gov.miami.social.registry.request;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.account.PlatformKey;
import gov.miami.social.policy.request.RequestContent;
import gov.miami.social.policy.request.RequestId;
import gov.miami.social.policy.request.RequestKind;
import gov.miami.social.policy.request.RequestStatus;
import gov.miami.social.policy.request.RequestSubmission;
import gov.miami.social.policy.shared.Decision;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.account.AccountRegister;
import gov.miami.social.registry.department.History;
import gov.miami.social.registry.department.HistoryLine;
import gov.miami.social.registry.department.Organisation;
import gov.miami.social.registry.journal.Subject;
import gov.miami.social.registry.shared.Caller;
import gov.miami.social.registry.shared.StaleView;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Where a requester's act meets the facts: who he is, which department is his, what the registry knows. */
@Dependent
class RequestDesk {

    @Inject
    private AccountRequests requests;
    @Inject
    private AccountRegister register;
    @Inject
    private MeritsGathering merits;
    @Inject
    private Organisation organisation;
    @Inject
    private History history;
    @Inject
    private RequestNotices notices;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;

    EmployeeId caller() {
        return caller.employee();
    }

    Instant now() {
        return clock.instant();
    }

    AccountRequest begin(SaveDraft command) {
        command.account().ifPresent(register::facts);
        var request = new AccountRequest(command, requests.number(LocalDate.now(clock).getYear()), caller(), now());
        requests.add(request);
        return request;
    }

    /** A request that begins and is kept only when its requester saves it. */
    AccountRequest unsaved(RequestKind kind, AccountId about) {
        var content = new RequestContent(Optional.empty(), register.facts(about).profile(), "", "", "", false);
        return new AccountRequest(new SaveDraft(RequestId.random(), kind, Optional.of(about), content, 0), "", caller(), now());
    }

    List<HistoryLine> history(AccountRequest request) {
        return history.of(Subject.of("request", request.facts().id()));
    }

    /** A page that shows an older state than the table holds may not act on it. */
    void seen(AccountRequest request, int version) {
        var facts = request.facts();
        if (facts.version() != version) {
            throw new StaleView(facts.id(), organisation.names(Set.of(facts.changedBy())).getOrDefault(facts.changedBy(), ""));
        }
    }

    Decision submit(AccountRequest request) {
        var before = request.facts();
        var decision = request.submit(department(request), owner(request), merits.of(request), caller(), now());
        if (decision.allowed()) {
            putOnRecord(request);
            Optional.of(before).filter(facts -> facts.status() == RequestStatus.RETURNED).ifPresent(returned -> requests.add(new RequestReply(returned, now())));
        }
        return decision;
    }

    /** What the rule would answer if the request were handed in now. */
    Decision readiness(AccountRequest request) {
        var facts = request.facts();
        return RequestSubmission.decide(facts.status(), facts.requester().equals(caller()), department(request).isPresent(), merits.of(request));
    }

    void tell(AccountRequest request) {
        notices.moved(request);
    }

    /** Puts on record what a request brings with it: a platform the catalogue lacks, an account found in use. */
    void putOnRecord(AccountRequest request) {
        var content = request.facts().content();
        if (content.profile().platform().filter(PlatformKey.OTHER::equals).isPresent()) {
            request.on(register.proposal(content.otherPlatform()));
        }
        if (request.facts().kind() == RequestKind.USE && request.facts().account().isEmpty()) {
            request.about(register.found(request.facts().content().profile()));
        }
    }

    /** The department that owns the account the request is about; absent for a new account. */
    Optional<DepartmentKey> owner(AccountRequest request) {
        return merits.about(request.facts()).map(register::facts).flatMap(account -> account.profile().department());
    }

    /** The requester's own department: the one that will own the account if he belongs to it, else his first. */
    private Optional<DepartmentKey> department(AccountRequest request) {
        var today = LocalDate.now(clock);
        var own = new TreeSet<>(organisation.departmentsOf(caller(), today));
        own.addAll(organisation.directedBy(caller(), today));
        var wanted = request.facts().content().profile().department();
        return wanted.filter(own::contains).or(() -> own.stream().findFirst());
    }
}
