package gov.miami.social.registry.request;

import gov.miami.social.policy.request.EmergencyId;
import gov.miami.social.policy.shared.EmployeeId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What is known of one declared emergency. */
record Declared(EmergencyId id, String title, String reason, EmployeeId by, Optional<UUID> delegation, Instant begins, Instant ends) {

    boolean inForce(Instant now) {
        return !now.isBefore(begins) && now.isBefore(ends);
    }

    EmergencyView view(String declarer, Instant now) {
        return new EmergencyView(id, title, reason, declarer, delegation, begins, ends, inForce(now));
    }
}
