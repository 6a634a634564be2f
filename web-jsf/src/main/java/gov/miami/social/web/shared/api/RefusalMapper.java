package gov.miami.social.web.shared.api;

import gov.miami.social.policy.shared.Clause;
import gov.miami.social.registry.shared.PolicyRefusal;
import gov.miami.social.web.shared.Texts;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/** A refusal is 422, with every clause that refused. */
@Provider
public class RefusalMapper implements ExceptionMapper<PolicyRefusal> {

    @Override
    public Response toResponse(PolicyRefusal refusal) {
        var clauses = refusal.decision().refusing().stream().map(RefusalMapper::unmet).toList();
        return new Problem(Problem.title("refused"), 422, clauses, List.of(), null).answer();
    }

    private static Problem.UnmetClause unmet(Clause clause) {
        return new Problem.UnmetClause(clause.name(), clause.source().name(), clause.section(), Texts.text("Clause." + clause + ".unmet"));
    }
}
