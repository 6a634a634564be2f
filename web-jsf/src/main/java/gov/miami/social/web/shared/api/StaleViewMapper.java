package gov.miami.social.web.shared.api;

import gov.miami.social.registry.shared.StaleView;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** What was changed since the caller read it is 409, with who changed it. */
@Provider
public class StaleViewMapper implements ExceptionMapper<StaleView> {

    @Override
    public Response toResponse(StaleView stale) {
        return Problem.answer(409, "stale", stale.changedBy());
    }
}
