package gov.miami.social.web.shared.api;

import gov.miami.social.registry.shared.Caller;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** Refuses every call of a login without a person record, but the one that tells who the caller is. */
@Provider
public class NotSetUpGate implements ContainerRequestFilter {

    @Inject
    private Caller caller;

    @Override
    public void filter(ContainerRequestContext call) {
        if (caller.person().isEmpty() && !call.getUriInfo().getPath().matches("/?v1/me/?")) {
            call.abortWith(Problem.answer(403, "not.set.up"));
        }
    }
}
