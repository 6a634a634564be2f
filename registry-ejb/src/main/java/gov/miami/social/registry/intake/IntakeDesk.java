package gov.miami.social.registry.intake;

import gov.miami.social.policy.shared.Decision;
import gov.miami.social.registry.department.Organisation;
import gov.miami.social.registry.setting.Settings;
import gov.miami.social.registry.shared.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;

/** What the lists of found accounts need to know of the rest: who calls, which department stands, how large a file may be. */
@ApplicationScoped
class IntakeDesk {

    @Inject
    private Organisation organisation;
    @Inject
    private Settings settings;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;
    @Inject
    private Event<WorkStarted> started;

    Decision receive(Intake intake, ReceiveList command) {
        var stands = command.department().map(owner -> organisation.bound(owner, today())).orElse(true);
        return intake.receive(settings.number("intake.max.bytes"), ListText.isText(command.content()), stands, caller.login(), now());
    }

    /** When what is being done is settled, the work begins in the background. */
    void startWork(IntakeProgress work) {
        work.begin();
        started.fire(new WorkStarted(work.id()));
    }

    /** The name of this server among those that run the portal. */
    String node() {
        return System.getProperty("jboss.node.name", "");
    }

    String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
