package gov.miami.social.web.shared.api;

import gov.miami.social.web.shared.Texts;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;

/**
 * Why a call did not do what it asked for (RFC 9457): the clauses that refused, the fields that are wrong, or the
 * number under which a defect stands in the log.
 */
public record Problem(String title, int status, List<UnmetClause> clauses, List<WrongField> fields, String reference) {

    /** A clause that refused: its name here, where its sentence stands, what is not met. */
    public record UnmetClause(String clause, String source, String section, String text) {
    }

    /** A field of the call and what is wrong with it. */
    public record WrongField(String name, String message) {
    }

    static Response answer(int status, String key, Object... values) {
        return new Problem(title(key, values), status, List.of(), List.of(), null).answer();
    }

    static String title(String key, Object... values) {
        return Texts.text(Locale.ENGLISH, "problem." + key, values);
    }

    Response answer() {
        return Response.status(status).type("application/problem+json").entity(this).build();
    }
}
