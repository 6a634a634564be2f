package gov.miami.social.registry.delegation;

import gov.miami.social.policy.delegation.DelegationId;
import gov.miami.social.policy.evidence.EvidenceId;
import gov.miami.social.policy.shared.Decision;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One delegation as its page shows it.
 *
 * @param revokedBy name of who revoked it
 * @param revocable whether the caller may revoke it now
 * @param standing  whether it gives power today, and what is to be said of that
 * @param inOffice  names of those who hold today the office that gave it
 * @param keptBy    name of who follows in the office and said that it stands
 * @param keepable  whether the caller may say so now
 */
public record DelegationView(DelegationLine terms, long version, EvidenceId instrument, Instant grantedAt,
        Optional<Instant> revokedAt, Optional<String> revokedBy, Optional<String> revokedWhy, boolean revocable,
        Decision standing, List<String> inOffice, Optional<Instant> keptAt, Optional<String> keptBy, boolean keepable) implements Serializable {

    public DelegationId id() {
        return terms.id();
    }

    public boolean revoked() {
        return revokedAt.isPresent();
    }
}
