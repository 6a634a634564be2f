package gov.miami.social.registry.request;

import gov.miami.social.policy.request.ApprovalRoute;
import gov.miami.social.policy.request.ApprovalStep;
import gov.miami.social.policy.request.ChangeKind;
import gov.miami.social.policy.request.RequestContent;
import gov.miami.social.policy.request.RequestKind;
import gov.miami.social.policy.shared.DepartmentKey;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Optional;

/** Between which departments a request goes: that of the user, and the one that owns the account; unknown until it is handed in. */
@Embeddable
class RequestRoute {

    private DepartmentKey requesterDepartment;
    private DepartmentKey owningDepartment;
    /** Unknown, as the departments are, until the request is handed in. */
    private Boolean designates;

    protected RequestRoute() {
    }

    /** @param designating whether users are to be designated for an account on record (A.2) */
    RequestRoute(DepartmentKey requesters, DepartmentKey owning, boolean designating) {
        requesterDepartment = requesters;
        owningDepartment = owning;
        designates = designating;
    }

    /** The approvals that what is asked for needs on this route, in their order (B.1). */
    List<ApprovalStep> steps(RequestKind kind, RequestContent content) {
        return ApprovalRoute.steps(kind, content.change(), requesterDepartment, owningDepartment,
                content.change().filter(ChangeKind.TRANSFER::equals).flatMap(transfer -> content.profile().department()), Boolean.TRUE.equals(designates));
    }

    /** The same with the successor of a merged department in its place. */
    RequestRoute following(DepartmentKey merged, DepartmentKey successor) {
        return new RequestRoute(requesterDepartment.equals(merged) ? successor : requesterDepartment, owningDepartment.equals(merged) ? successor : owningDepartment,
                Boolean.TRUE.equals(designates));
    }

    DepartmentKey requesters() {
        return requesterDepartment;
    }

    DepartmentKey owning() {
        return owningDepartment;
    }
}
