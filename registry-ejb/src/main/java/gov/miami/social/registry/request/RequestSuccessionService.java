package gov.miami.social.registry.request;

import gov.miami.social.policy.request.RequestSuccession;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.registry.department.OpenRequests;
import gov.miami.social.registry.department.Organisation;
import gov.miami.social.registry.journal.Journal;
import gov.miami.social.registry.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Passes open requests to the department that took their own over, when the day of a merger has come. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class RequestSuccessionService {

    @Inject
    private RequestsByDepartment requests;
    @Inject
    private OpenRequests open;
    @Inject
    private Organisation organisation;
    @Inject
    private Clock clock;
    @Inject
    private Journal journal;

    /** Merged departments that open requests still concern. */
    public List<DepartmentKey> waiting() {
        return requests.concerned(organisation.successors(LocalDate.now(clock)).keySet());
    }

    public void follow(DepartmentKey merged) {
        var successor = organisation.successors(LocalDate.now(clock)).get(merged);
        journal.settleAll(open.pass(merged, successor), RequestSuccession.decide(merged, successor));
    }
}
