package gov.miami.social.registry.request;

import gov.miami.social.policy.request.RequestId;
import gov.miami.social.registry.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Tells who writes a request what would come of it. */
@Stateless
@RolesAllowed(Roles.EMPLOYEE)
public class RequestReadinessService {

    @Inject
    private RequestFiles files;
    @Inject
    private RequestForesight foresight;

    /** Every check as it would come out if the caller handed the request in now, and who would decide. */
    public RequestReadiness of(RequestId id) {
        return foresight.of(files.open(id));
    }
}
