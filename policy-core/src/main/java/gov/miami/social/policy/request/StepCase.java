package gov.miami.social.policy.request;

import gov.miami.social.policy.shared.Decision;
import gov.miami.social.policy.shared.EmployeeId;
import java.util.Optional;
import java.util.Set;

/**
 * The facts on which the authority to decide a step rests.
 *
 * @param directors  who decided the director's steps of this round
 * @param head       who heads the office that day: the director, the acting director, or for the last step the City Manager
 * @param delegation what {@code DelegationForce} says of the delegation the decider relies on, if there is one
 */
public record StepCase(RequestStatus status, RequestKind kind, ApprovalStep step, EmployeeId requester, EmployeeId decider,
        Set<EmployeeId> directors, Optional<EmployeeId> head, Optional<Decision> delegation) {
}
