package gov.miami.social.registry.evidence;

import gov.miami.social.policy.evidence.EvidenceId;
import gov.miami.social.policy.evidence.EvidencePurpose;
import java.io.Serializable;
import java.time.Instant;

/** A stored file as pages show it, without its bytes. */
public record EvidenceView(EvidenceId id, String name, String kind, long bytes, String sha256, EvidencePurpose purpose,
        String keptBy, Instant keptAt) implements Serializable {
}
