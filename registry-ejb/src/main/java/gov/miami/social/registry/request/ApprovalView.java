package gov.miami.social.registry.request;

import gov.miami.social.policy.shared.Check;
import gov.miami.social.policy.shared.Decision;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a decider sees: the request, and every check as it would come out if he approved now.
 *
 * @param authority whether he may decide this step at all
 * @param merits    whether the policy allows what is asked
 * @param designee  in whose stead he decides, when he relies on a delegation
 */
public record ApprovalView(RequestView request, Decision authority, Decision merits, Optional<Designee> designee) implements Serializable {

    public boolean mayDecide() {
        return authority.allowed();
    }

    /** What keeps the caller from deciding this step. */
    public List<Check> barring() {
        return authority.checks().stream().filter(check -> !check.met()).toList();
    }

    /** What the policy finds missing or advises, first what refuses. */
    public List<Check> pressing() {
        return merits.checks().stream().filter(check -> !check.met()).sorted(Comparator.comparing(Check::advises)).toList();
    }

    public List<Check> met() {
        return merits.checks().stream().filter(Check::met).toList();
    }

    public boolean mayApprove() {
        return authority.allowed() && merits.allowed();
    }
}
