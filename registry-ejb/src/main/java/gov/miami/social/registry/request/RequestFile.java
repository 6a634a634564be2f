package gov.miami.social.registry.request;

import gov.miami.social.policy.account.AccountProfile;
import gov.miami.social.policy.request.ApprovalStep;
import java.util.List;

/**
 * All that is kept of one request: what it says, the steps it takes, the decisions on it and the answers to questions.
 *
 * @param otherOpen whether another request about the same account is undecided; the approval after an emergency use waits for no other
 */
record RequestFile(RequestFacts facts, List<ApprovalStep> steps, List<StepDecision> decisions, List<RequestReply> replies, boolean otherOpen) {

    /** One that begins. */
    static RequestFile of(AccountRequest request) {
        return of(request, List.of(), List.of(), false);
    }

    static RequestFile of(AccountRequest request, List<StepDecision> decisions, List<RequestReply> replies, boolean otherOpen) {
        return new RequestFile(request.facts(), request.steps(), decisions, replies, otherOpen);
    }

    RequestFile asOf(AccountProfile onRecord) {
        return new RequestFile(facts.asOf(onRecord), steps, decisions, replies, otherOpen);
    }

    boolean handedIn() {
        return !steps.isEmpty();
    }

    boolean awaitsDecision() {
        return facts.status().awaitsDecision();
    }

    /** The step that waits; of a request that does not wait, the last one taken. */
    ApprovalStep waitingStep() {
        return steps.get(Math.min(facts.step(), steps.size() - 1));
    }
}
