package gov.miami.social.registry.request;

import gov.miami.social.registry.shared.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;

/** Looks every minute for accounts that are in use although their emergency is over. */
@Singleton
@PermitAll
@RunAs(Roles.SYSTEM)
public class EmergencyClock {

    @EJB
    private EmergencyEndService ends;

    @Schedule(hour = "*", minute = "*", second = "20", info = "emergencies end", persistent = false)
    public void tick() {
        ends.uncovered().forEach(ends::settle);
    }
}
