package gov.miami.social.web.shared.api;

import jakarta.ejb.EJBAccessException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** A service closed to the caller's roles is 403. */
@Provider
public class AccessMapper implements ExceptionMapper<EJBAccessException> {

    @Override
    public Response toResponse(EJBAccessException thrown) {
        return Problem.answer(403, "forbidden");
    }
}
