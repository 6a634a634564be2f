package gov.miami.social.registry.intake;

import gov.miami.social.policy.intake.IntakeId;
import gov.miami.social.policy.intake.Stop;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.registry.shared.DemoTrouble;
import gov.miami.social.registry.shared.Roles;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * When the portal starts: says of the work that the last end of this server broke off that it is undone, and takes in the
 * list that {@code -Dportal.import=FILE} names, for the department of {@code -Dportal.import.department} (else the Office
 * of Communications), unless the same file was brought in before.
 */
@Startup
@Singleton
@DependsOn("DemoCity")
@RunAs(Roles.SYSTEM)
public class IntakeAtStart {

    private static final Logger LOG = Logger.getLogger(IntakeAtStart.class);
    private static final String COMMUNICATIONS = "COM";

    @Inject
    private DemoTrouble demo;
    @EJB
    private IntakeService service;
    @Inject
    private Intakes intakes;
    @Inject
    private IntakeDesk desk;

    @PostConstruct
    void start() {
        intakes.leftBy(desk.node()).forEach(intake -> intake.stopped(Stop.INTERRUPTED));
        var file = System.getProperty("portal.import", "");
        if (!file.isBlank() && demo.reference().isEmpty()) {
            receive(Path.of(file));
        }
    }

    private void receive(Path file) {
        try {
            var content = Files.readAllBytes(file);
            if (intakes.applied(desk.sha256(content))) {
                LOG.infof("The list %s was brought in before.", file.getFileName());
                return;
            }
            var department = new DepartmentKey(System.getProperty("portal.import.department", COMMUNICATIONS));
            service.receive(new ReceiveList(IntakeId.random(), file.getFileName().toString(), content, Optional.of(department), true));
            LOG.infof("The list %s is taken in and will be read.", file.getFileName());
        } catch (IOException unreadable) {
            LOG.errorf("The list %s cannot be read.", file.getFileName());
        }
    }
}
