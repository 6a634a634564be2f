package gov.miami.social.registry.delegation;

import gov.miami.social.policy.delegation.DelegationId;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.journal.Subject;
import gov.miami.social.registry.shared.CityClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A journal row that names a delegation, beside what of the delegation tells whether it was in force then. */
record DelegatedDecision(long sequence, Instant at, EmployeeId decider, String command, String subjectKind, String subjectId,
        boolean allowed, UUID delegation, EmployeeId grantor, LocalDate firstDay, LocalDate lastDay, Instant revokedAt) {

    Subject subject() {
        return new Subject(subjectKind, subjectId);
    }

    DelegatedDecisionView view(String decider, String grantor, String subjectName) {
        return new DelegatedDecisionView(sequence, at, decider, grantor, command, subject(), subjectName, allowed,
                inForce(), new DelegationId(delegation));
    }

    Optional<EmployeeId> person() {
        return Optional.ofNullable(decider);
    }

    /** At the moment of the decision, whatever happened to the delegation later. */
    boolean inForce() {
        var day = LocalDate.ofInstant(at, CityClock.ZONE);
        return !day.isBefore(firstDay) && !day.isAfter(lastDay) && (revokedAt == null || at.isBefore(revokedAt));
    }
}
