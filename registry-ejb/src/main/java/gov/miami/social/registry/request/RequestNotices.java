package gov.miami.social.registry.request;

import gov.miami.social.policy.request.RequestStatus;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.journal.Subject;
import gov.miami.social.registry.notice.Notice;
import gov.miami.social.registry.notice.Notices;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;

/** Tells the next person and the requester what a request waits for, or how it ended. */
@Dependent
class RequestNotices {

    @Inject
    private Notices notices;
    @Inject
    private StepGathering steps;

    void moved(AccountRequest request) {
        var status = request.facts().status();
        if (status.awaitsDecision()) {
            steps.deciders(request).forEach(decider -> tell(decider, request, "request.waits", "/request/decide.xhtml?id="));
        }
        if (status != RequestStatus.SUBMITTED && status != RequestStatus.WITHDRAWN) {
            var template = "request." + status.name().toLowerCase(Locale.ROOT);
            tell(request.facts().requester(), request, template, "/request/show.xhtml?id=");
        }
    }

    private void tell(EmployeeId person, AccountRequest request, String template, String page) {
        var facts = request.facts();
        notices.queue(new Notice(person, template, Subject.of("request", facts.id()), Map.of("number", facts.number()), page + facts.id()));
    }
}
