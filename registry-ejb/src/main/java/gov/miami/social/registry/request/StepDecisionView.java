package gov.miami.social.registry.request;

import gov.miami.social.policy.request.Outcome;
import gov.miami.social.policy.request.Standing;
import gov.miami.social.policy.request.StepLevel;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.policy.shared.SentenceId;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One decision on a request as pages show it.
 *
 * @param designee in whose stead it was decided, when a designee decided
 * @param cited    the sentences a refusal names
 * @param reply    the answer to its questions
 */
public record StepDecisionView(int round, StepLevel level, DepartmentKey department, String departmentName, Outcome outcome,
        EmployeeId decider, String deciderName, Standing standing, Optional<Designee> designee, Instant decidedAt, String note,
        List<SentenceId> cited, Optional<ReplyView> reply) implements Serializable {

    /** Whether it sent the request back with questions. */
    public boolean asks() {
        return outcome == Outcome.RETURNED;
    }
}
