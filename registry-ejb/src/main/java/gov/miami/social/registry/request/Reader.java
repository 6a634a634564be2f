package gov.miami.social.registry.request;

import gov.miami.social.policy.request.ChangeKind;
import gov.miami.social.policy.request.RequestContent;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import java.util.Set;

/**
 * Who reads requests: the own ones, those of the own departments, or all.
 *
 * @param departments departments the person belongs to, directs or signs for
 * @param all         City Manager and whoever decides for him, Communications, Records, auditors
 */
record Reader(EmployeeId person, Set<DepartmentKey> departments, boolean all) {

    boolean sees(RequestFacts request) {
        if (request.requester().equals(person)) {
            return true;
        }
        return request.submittedAt().isPresent() && (all || request.owningDepartment().filter(departments::contains).isPresent()
                || request.requesterDepartment().filter(departments::contains).isPresent() || receives(request.content()));
    }

    /** A department that shall take an account over reads, and its director decides, the request for it. */
    private boolean receives(RequestContent content) {
        return content.change().filter(ChangeKind.TRANSFER::equals).isPresent() && content.profile().department().filter(departments::contains).isPresent();
    }
}
