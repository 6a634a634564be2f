package gov.miami.social.web.shared.api;

import gov.miami.social.registry.shared.NotYours;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Another department's or person's item is 403. */
@Provider
public class NotYoursMapper implements ExceptionMapper<NotYours> {

    @Override
    public Response toResponse(NotYours thrown) {
        return Problem.answer(403, "not.yours");
    }
}
