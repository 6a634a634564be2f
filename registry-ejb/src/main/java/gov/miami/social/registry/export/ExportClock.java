package gov.miami.social.registry.export;

import gov.miami.social.registry.shared.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

/** Tidies up behind exported lists, every minute. */
@Singleton
@PermitAll
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ExportClock {

    @EJB
    private ExportSteps steps;

    @Schedule(hour = "*", minute = "*", info = "exported lists")
    public void tick() {
        steps.tidy();
    }
}
