package gov.miami.social.registry.request;

import gov.miami.social.policy.request.Outcome;
import gov.miami.social.policy.shared.SentenceId;
import gov.miami.social.registry.journal.Journal;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** What follows from a decision: it is kept beside the request, takes effect, and whoever has to know is told. */
@Dependent
class StepKeeping {

    @Inject
    private AccountRequests requests;
    @Inject
    private RequestEffects effects;
    @Inject
    private RequestNotices notices;
    @Inject
    private Office office;
    @Inject
    private Journal journal;

    Instant now() {
        return office.now();
    }

    /** An approval is taken back: that stands beside it, and whoever relied on it is told. */
    void takenBack(AccountRequest request, RequestFacts before, StepAuthorization by, String reason) {
        request.takeBack(by.facts().decider(), now());
        requests.add(new StepDecision(before, by, Outcome.TAKEN_BACK, reason, List.of(), now()));
        notices.takenBack(request);
    }

    /** @param before the request as it was when it was decided */
    void keep(AccountRequest request, RequestFacts before, StepAuthorization by, Outcome outcome, String note, List<SentenceId> cited) {
        requests.add(new StepDecision(before, by, outcome, note, cited, now()));
        effects.of(request).forEach(change -> journal.settle(change, by.effect()));
        notices.moved(request);
    }
}
