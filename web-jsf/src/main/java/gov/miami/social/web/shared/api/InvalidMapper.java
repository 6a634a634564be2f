package gov.miami.social.web.shared.api;

import gov.miami.social.web.shared.FieldWords;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/** Bad input is 400, naming each field. */
@Provider
public class InvalidMapper implements ExceptionMapper<ConstraintViolationException> {

    @Override
    public Response toResponse(ConstraintViolationException invalid) {
        var fields = invalid.getConstraintViolations().stream().map(InvalidMapper::field).toList();
        return new Problem(Problem.title("invalid"), 400, List.of(), fields, null).answer();
    }

    private static Problem.WrongField field(ConstraintViolation<?> violation) {
        return new Problem.WrongField(FieldWords.name(violation.getPropertyPath()), FieldWords.words(violation));
    }
}
