package gov.miami.social.registry.request;

import gov.miami.social.policy.request.Asked;
import gov.miami.social.policy.request.RequestId;
import gov.miami.social.policy.request.RequestKind;
import gov.miami.social.policy.request.RequestStatus;
import gov.miami.social.policy.request.StepLevel;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;

/** One request in a list; {@code due} says by when it is to be decided when it follows an emergency use (reading 14). */
public record RequestRow(RequestId id, String number, RequestKind kind, Asked asks, String title, String departmentName, String requesterName,
        RequestStatus status, Optional<StepLevel> waitingLevel, Optional<Instant> waitingSince, Optional<Instant> due, Optional<Instant> submittedAt,
        Instant draftedAt) implements Serializable {
}
