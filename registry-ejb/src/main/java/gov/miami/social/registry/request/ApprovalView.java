package gov.miami.social.registry.request;

import gov.miami.social.policy.shared.Decision;
import java.io.Serializable;

/**
 * What a decider sees: the request, and every check as it would come out if he approved now.
 *
 * @param authority whether he may decide this step at all
 * @param merits    whether the policy allows what is asked
 */
public record ApprovalView(RequestView request, Decision authority, Decision merits) implements Serializable {

    public boolean mayDecide() {
        return authority.allowed();
    }

    public boolean mayApprove() {
        return authority.allowed() && merits.allowed();
    }
}
