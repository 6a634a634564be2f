package gov.miami.social.registry.request;

import gov.miami.social.policy.request.MeritsCase;
import gov.miami.social.policy.request.Outcome;
import gov.miami.social.policy.request.RequestId;
import gov.miami.social.policy.shared.SentenceId;
import gov.miami.social.registry.policy.PolicySentences;
import gov.miami.social.registry.shared.Caller;
import gov.miami.social.registry.shared.NotYours;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Where a decider's act meets the facts, and what follows from it. */
@Dependent
class ApprovalDesk {

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
    private PolicySentences sentences;
    @Inject
    private Office office;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;

    boolean inPolicy(List<SentenceId> cited) {
        return sentences.stand(cited);
    }

    Instant now() {
        return clock.instant();
    }

    AccountRequest shown(AccountRequest request) {
        if (!office.reader().sees(request.facts()) || request.steps().isEmpty()) {
            throw new NotYours(request.facts().id());
        }
        return request;
    }

    AccountRequest held(RequestId id, int version) {
        var request = shown(requests.hold(id));
        desk.seen(request, version);
        return request;
    }

    StepAuthorization authority(AccountRequest request) {
        return steps.of(request, requests.decisions(request.facts().id()), caller.employee());
    }

    MeritsCase merits(AccountRequest request) {
        return merits.of(request);
    }

    /** Keeps the decision beside the request, lets it take effect, and tells who has to know. */
    void keep(AccountRequest request, RequestFacts before, StepAuthorization by, Outcome outcome, String note, List<SentenceId> cited) {
        requests.add(new StepDecision(before, by, outcome, note, cited, now()));
        effects.of(request);
        desk.tell(request);
    }
}
