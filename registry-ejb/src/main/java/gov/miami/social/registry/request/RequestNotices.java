package gov.miami.social.registry.request;

import gov.miami.social.policy.request.RequestStatus;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.department.Directorship;
import gov.miami.social.registry.department.Organisation;
import gov.miami.social.registry.journal.Subject;
import gov.miami.social.registry.notice.Notice;
import gov.miami.social.registry.notice.Notices;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Tells the next person and the requester what a request waits for, or how it ended. */
@Dependent
class RequestNotices {

    @Inject
    private Notices notices;
    @Inject
    private StepGathering steps;
    @Inject
    private AccountRequests requests;
    @Inject
    private Organisation organisation;
    @Inject
    private Clock clock;

    void moved(AccountRequest request) {
        var status = request.facts().status();
        deciders(request).forEach(decider -> tell(decider, request, "request.waits", "/request/decide.xhtml?id="));
        if (status != RequestStatus.SUBMITTED && status != RequestStatus.WITHDRAWN) {
            var renamed = status == RequestStatus.APPROVED && request.facts().renames();
            var template = "request." + (renamed ? "renamed" : status.name().toLowerCase(Locale.ROOT));
            tell(request.facts().requester(), request, template, "/request/show.xhtml?id=");
        }
    }

    /** Who may decide the step that waits; nobody when none does. */
    List<EmployeeId> deciders(AccountRequest request) {
        return request.facts().status().awaitsDecision() ? steps.deciders(request.facts(), request.waitingStep()) : List.of();
    }

    /** Tells those who may decide a request since it followed a merger, and could not before. */
    void passed(AccountRequest request, List<EmployeeId> before) {
        deciders(request).stream().filter(decider -> !before.contains(decider)).forEach(decider -> tell(decider, request, "request.passed", "/request/decide.xhtml?id="));
    }

    /** Tells the requester, the account's contact and the director that an approval nobody used ends, or ended. */
    void opening(UnopenedApproval approval, String template) {
        var facts = requests.get(approval.request()).facts();
        var director = facts.owningDepartment().flatMap(owner -> organisation.directorOn(owner, LocalDate.now(clock))).map(Directorship::person);
        var values = Map.of("number", facts.number(), "day", approval.openBy().toString());
        Stream.of(Stream.of(facts.requester()), facts.content().profile().primaryContact().stream(), director.stream()).flatMap(people -> people).distinct()
                .forEach(person -> notices.queue(new Notice(person, template, Subject.of("request", facts.id()), values, "/account/show.xhtml?id=" + approval.account())));
    }

    /** Tells the requester and the department's director that an account does not end after all. */
    void takenBack(AccountRequest request) {
        var facts = request.facts();
        var director = facts.owningDepartment().flatMap(owner -> organisation.directorOn(owner, LocalDate.now(clock))).map(Directorship::person);
        Stream.concat(Stream.of(facts.requester()), director.stream()).distinct().forEach(person -> tell(person, request, "request.goesOn", "/request/show.xhtml?id="));
    }

    private void tell(EmployeeId person, AccountRequest request, String template, String page) {
        var facts = request.facts();
        notices.queue(new Notice(person, template, Subject.of("request", facts.id()), Map.of("number", facts.number(), "name", facts.naming(), "asked", "request.asked." + facts.asks()), page + facts.id()));
    }
}
