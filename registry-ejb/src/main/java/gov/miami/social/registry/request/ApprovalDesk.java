package gov.miami.social.registry.request;

import gov.miami.social.policy.request.MeritsCase;
import gov.miami.social.policy.request.RequestId;
import gov.miami.social.policy.shared.SentenceId;
import gov.miami.social.registry.policy.PolicySentences;
import gov.miami.social.registry.shared.NotYours;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Where a decider meets the facts: what was handed in, by what right he decides, what the policy says of it. */
@Dependent
class ApprovalDesk {

    @Inject
    private RequestFiles files;
    @Inject
    private StepGathering steps;
    @Inject
    private MeritsGathering merits;
    @Inject
    private PolicySentences sentences;
    @Inject
    private Office office;

    /** What was handed in; a draft is nobody's to decide. */
    RequestFile open(RequestId id) {
        return handedIn(files.open(id));
    }

    AccountRequest held(RequestId id, int version) {
        return files.held(id, version);
    }

    RequestFile of(AccountRequest held) {
        return handedIn(files.of(held));
    }

    StepAuthorization authority(RequestFile file) {
        return steps.of(file, office.me());
    }

    MeritsCase merits(RequestFile file) {
        return merits.of(file);
    }

    boolean inPolicy(List<SentenceId> cited) {
        return sentences.stand(cited);
    }

    private static RequestFile handedIn(RequestFile file) {
        if (!file.handedIn()) {
            throw new NotYours(file.facts().id());
        }
        return file;
    }
}
