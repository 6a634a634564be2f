package gov.miami.social.web.shared.api;

import gov.miami.social.web.shared.Causes;
import gov.miami.social.web.shared.Defect;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.Providers;
import java.util.List;

/** Anything else: what HTTP itself says no to keeps its status; a defect is 500 with the number of its log entry, no more. */
@Provider
public class DefectMapper implements ExceptionMapper<Throwable> {

    @Context
    private Providers providers;

    @Override
    public Response toResponse(Throwable thrown) {
        var cause = Causes.of(thrown);
        if (cause instanceof WebApplicationException http) {
            var status = http.getResponse().getStatusInfo();
            return new Problem(status.getReasonPhrase(), status.getStatusCode(), List.of(), List.of(), null).answer();
        }
        return cause == thrown ? defect(thrown) : known(cause);
    }

    /** A wrapped answer goes to the mapper of what is inside. */
    @SuppressWarnings("unchecked")
    private Response known(Throwable cause) {
        return ((ExceptionMapper<Throwable>) providers.getExceptionMapper(cause.getClass())).toResponse(cause);
    }

    private static Response defect(Throwable thrown) {
        return new Problem(Problem.title("defect"), 500, List.of(), List.of(), Defect.log(thrown)).answer();
    }
}
