package gov.miami.social.policy.request;

import static gov.miami.social.policy.shared.Clause.QUESTIONS_ASKED;
import static gov.miami.social.policy.shared.Clause.REFUSAL_NAMES_CLAUSES;
import static gov.miami.social.policy.shared.Clause.REFUSAL_REASONED;

import gov.miami.social.policy.shared.Check;
import gov.miami.social.policy.shared.Decision;
import gov.miami.social.policy.shared.SentenceId;
import gov.miami.social.policy.shared.Wording;
import java.util.Collection;

/** What a decider may answer: approve what the policy allows, send back with questions, or refuse with reason and clauses. */
public final class RequestAnswer {

    public static Decision approve(StepCase step, MeritsCase merits) {
        return StepAuthority.decide(step).and(RequestMerits.decide(merits));
    }

    public static Decision giveBack(StepCase step, String questions) {
        return StepAuthority.decide(step).and(Decision.of(Check.of(QUESTIONS_ASKED, Wording.says(questions))));
    }

    /** @param inPolicy whether every sentence cited stands in the policy */
    public static Decision refuse(StepCase step, String reason, Collection<SentenceId> cited, boolean inPolicy) {
        return StepAuthority.decide(step).and(Decision.of(
                Check.of(REFUSAL_REASONED, Wording.says(reason)),
                Check.of(REFUSAL_NAMES_CLAUSES, !cited.isEmpty() && inPolicy)));
    }

    private RequestAnswer() {
    }
}
