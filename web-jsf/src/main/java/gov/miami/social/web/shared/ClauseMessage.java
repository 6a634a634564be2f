package gov.miami.social.web.shared;

import gov.miami.social.policy.shared.Check;
import gov.miami.social.policy.shared.Clause;
import jakarta.faces.application.FacesMessage;

/** A message that names the clause which refused, or is to be looked at, so that the page can lead to its sentence. */
public class ClauseMessage extends FacesMessage {

    private final Clause clause;

    ClauseMessage(Check check, Severity severity) {
        super(severity, CheckLine.unmet(check), null);
        this.clause = check.clause();
    }

    public Clause getClause() {
        return clause;
    }
}
