package gov.miami.social.registry.department;

import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import java.util.Optional;

/**
 * One department on a day.
 *
 * @param name     its name; its last one, when it has ended
 * @param bound    whether the policy binds it: it stands, and is under the City Manager or has opted in
 * @param approver who gives the City's approval for it in place of the City Manager
 * @param director who directs it, an acting director first
 */
record ChartLine(DepartmentKey key, String name, boolean stands, boolean bound, Optional<EmployeeId> approver, Optional<Directorship> director) {

    DepartmentOption option() {
        return new DepartmentOption(key, name);
    }

    boolean directedBy(EmployeeId person) {
        return director.map(Directorship::person).filter(person::equals).isPresent();
    }

    boolean approvedBy(EmployeeId person) {
        return approver.filter(person::equals).isPresent();
    }
}
