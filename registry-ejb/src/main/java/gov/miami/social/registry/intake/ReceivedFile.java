package gov.miami.social.registry.intake;

import gov.miami.social.policy.intake.IntakeReceipt;
import gov.miami.social.policy.shared.Decision;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** The file of a list as it came: what it is called, how long it is, its fingerprint, and who handed it in when. */
@Embeddable
class ReceivedFile {

    private String name;
    private int bytes;
    private String sha256;
    private String receivedBy;
    private Instant receivedAt;

    protected ReceivedFile() {
    }

    ReceivedFile(ReceiveList command, String sha256) {
        name = command.name();
        bytes = command.content().length;
        this.sha256 = sha256;
    }

    Decision receive(long longest, boolean text, boolean departmentStands, String login, Instant at) {
        var decision = IntakeReceipt.decide(bytes, longest, text, departmentStands);
        if (decision.allowed()) {
            receivedBy = login;
            receivedAt = at;
        }
        return decision;
    }

    String name() {
        return name;
    }

    int bytes() {
        return bytes;
    }

    String receivedBy() {
        return receivedBy;
    }

    Instant receivedAt() {
        return receivedAt;
    }
}
