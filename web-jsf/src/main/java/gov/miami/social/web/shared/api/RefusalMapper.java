package gov.miami.social.web.shared.api;

import gov.miami.social.policy.shared.Check;
import gov.miami.social.registry.shared.PolicyRefusal;
import gov.miami.social.web.shared.CheckLine;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/** A refusal is 422, with every clause that refused. */
@Provider
public class RefusalMapper implements ExceptionMapper<PolicyRefusal> {

    @Override
    public Response toResponse(PolicyRefusal refusal) {
        var clauses = refusal.decision().refusals().stream().map(RefusalMapper::unmet).toList();
        return new Problem(Problem.title("refused"), 422, clauses, List.of(), null).answer();
    }

    private static Problem.UnmetClause unmet(Check check) {
        var clause = check.clause();
        return new Problem.UnmetClause(clause.name(), clause.source().name(), clause.section(), CheckLine.unmet(check));
    }
}
