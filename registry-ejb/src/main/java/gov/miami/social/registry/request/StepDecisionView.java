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
import java.util.UUID;

/** One decision on a request as pages show it; {@code cited} are the sentences a refusal names. */
public record StepDecisionView(int round, StepLevel level, DepartmentKey department, String departmentName, Outcome outcome,
        EmployeeId decider, String deciderName, Standing standing, Optional<UUID> delegation, Instant decidedAt, String note,
        List<SentenceId> cited) implements Serializable {
}
