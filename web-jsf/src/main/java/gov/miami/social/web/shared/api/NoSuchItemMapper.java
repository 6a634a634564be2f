package gov.miami.social.web.shared.api;

import gov.miami.social.registry.shared.NoSuchItem;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** What the caller cannot see is not there: 404. */
@Provider
public class NoSuchItemMapper implements ExceptionMapper<NoSuchItem> {

    @Override
    public Response toResponse(NoSuchItem thrown) {
        return Problem.answer(404, "missing");
    }
}
