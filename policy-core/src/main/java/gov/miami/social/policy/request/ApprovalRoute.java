package gov.miami.social.policy.request;

import gov.miami.social.policy.shared.DepartmentKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The approvals a request needs, in their order: directors first, the City Manager or designee last (reading 4).
 * A.1 lets the department itself ask to use, change or end its account; when somebody of another department asks, the
 * owning department's director speaks for it first.
 */
public final class ApprovalRoute {

    /**
     * @param requesters the department of the person who asks ("the user's department", B.1)
     * @param owning     the department that owns, or will own, the account
     * @param receiving  for a transfer, the department that takes the account over
     * @param designates whether users are to be designated for an account on record: its director does that, with the City's approval (A.2)
     */
    public static List<ApprovalStep> steps(RequestKind kind, Optional<ChangeKind> change, DepartmentKey requesters,
            DepartmentKey owning, Optional<DepartmentKey> receiving, boolean designates) {
        var steps = new ArrayList<ApprovalStep>();
        if (kind == RequestKind.ESTABLISH) {
            Stream.of(requesters, owning).distinct().map(ApprovalStep::director).forEach(steps::add);
        }
        var transfer = kind == RequestKind.CHANGE && change.filter(ChangeKind.TRANSFER::equals).isPresent();
        if (transfer) {
            Stream.concat(Stream.of(owning), receiving.stream()).distinct().map(ApprovalStep::director).forEach(steps::add);
        } else if (kind != RequestKind.ESTABLISH && (designates || !requesters.equals(owning))) {
            steps.add(ApprovalStep.director(owning));
        }
        steps.add(transfer ? ApprovalStep.transfer(owning, receiving) : ApprovalStep.cityManager(owning));
        return List.copyOf(steps);
    }

    private ApprovalRoute() {
    }
}
