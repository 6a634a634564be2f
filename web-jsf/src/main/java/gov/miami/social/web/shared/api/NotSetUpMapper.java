package gov.miami.social.web.shared.api;

import gov.miami.social.registry.shared.NotSetUp;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** A login without a person record can do nothing: 403. */
@Provider
public class NotSetUpMapper implements ExceptionMapper<NotSetUp> {

    @Override
    public Response toResponse(NotSetUp thrown) {
        return Problem.answer(403, "not.set.up");
    }
}
