package gov.miami.social.registry.request;

import gov.miami.social.policy.shared.Check;
import gov.miami.social.policy.shared.Decision;
import java.io.Serializable;
import java.util.List;

/**
 * What would come of a request if it were handed in now.
 *
 * @param decision every check
 * @param steps    the approvals it would need, each with who may decide it today; none as long as it names no department
 */
public record RequestReadiness(Decision decision, List<RequestView.StepView> steps) implements Serializable {

    /** The checks not met: what hinders, and what is advised. */
    public List<Check> pressing() {
        return decision.checks().stream().filter(check -> !check.met()).toList();
    }

    public List<Check> met() {
        return decision.checks().stream().filter(Check::met).toList();
    }

    /** The checks on people that are not met, each with who they are. */
    public List<Check> strangers() {
        return decision.checks().stream().filter(check -> !check.persons().isEmpty()).toList();
    }
}
