package gov.miami.social.registry.delegation;

import gov.miami.social.policy.delegation.DelegationId;
import gov.miami.social.registry.journal.Subject;
import java.io.Serializable;
import java.time.Instant;

/**
 * One decision made under a delegation: who decided for whom, what, when, how, and whether the delegation was in force
 * at that moment.
 *
 * @param sequence its row in the journal
 * @param command  a key for texts
 * @param subjectName what it was about, as people know it; empty when nobody names it
 */
public record DelegatedDecisionView(long sequence, Instant at, String decider, String grantor, String command, Subject subject, String subjectName,
        boolean allowed, boolean inForce, DelegationId delegation) implements Serializable {
}
