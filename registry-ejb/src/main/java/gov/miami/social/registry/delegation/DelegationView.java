package gov.miami.social.registry.delegation;

import gov.miami.social.policy.delegation.DelegationId;
import gov.miami.social.policy.evidence.EvidenceId;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;

/**
 * One delegation as its page shows it.
 *
 * @param revokedBy name of who revoked it
 * @param revocable whether the caller may revoke it now
 */
public record DelegationView(DelegationLine terms, long version, EvidenceId instrument, Instant grantedAt,
        Optional<Instant> revokedAt, Optional<String> revokedBy, Optional<String> revokedWhy, boolean revocable) implements Serializable {

    public DelegationId id() {
        return terms.id();
    }

    public boolean revoked() {
        return revokedAt.isPresent();
    }
}
