package gov.miami.social.registry.request;

import gov.miami.social.policy.request.EmergencyId;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A declared emergency as pages show it. */
public record EmergencyView(EmergencyId id, String title, String reason, String declaredBy, Optional<UUID> delegation, Instant begins,
        Instant ends, boolean inForce) implements Serializable {
}
