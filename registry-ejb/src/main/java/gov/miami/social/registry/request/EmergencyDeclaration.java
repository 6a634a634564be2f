package gov.miami.social.registry.request;

import gov.miami.social.policy.request.Emergency;
import gov.miami.social.policy.request.EmergencyId;
import gov.miami.social.policy.shared.Decision;
import gov.miami.social.policy.shared.EmployeeId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** An emergency that the City Manager or a designee declared (reading 14); it ends at its time, or before by his word. */
@Entity
@Table(name = "emergency")
class EmergencyDeclaration {

    @Id
    private UUID id;
    @Version
    private int version;
    private String title;
    private String reason;
    private EmployeeId declaredBy;
    private UUID delegation;
    private Instant begins;
    private Instant ends;

    protected EmergencyDeclaration() {
    }

    EmergencyDeclaration(EmergencyId id) {
        this.id = id.value();
    }

    Decision declare(DeclareEmergency command, Decision authority, boolean running, EmployeeId by, Optional<UUID> under, Instant now, Duration longest) {
        var decision = Emergency.declare(authority, running, command.reason(), now, command.until(), longest);
        if (decision.allowed()) {
            title = command.title();
            reason = command.reason();
            declaredBy = by;
            delegation = under.orElse(null);
            begins = now;
            ends = command.until();
        }
        return decision;
    }

    Decision end(Decision authority, Instant now) {
        var decision = Emergency.end(authority, inForce(now));
        if (decision.allowed()) {
            ends = now;
        }
        return decision;
    }

    boolean inForce(Instant now) {
        return declared().inForce(now);
    }

    Declared declared() {
        return new Declared(new EmergencyId(id), title, reason, declaredBy, Optional.ofNullable(delegation), begins, ends);
    }
}
