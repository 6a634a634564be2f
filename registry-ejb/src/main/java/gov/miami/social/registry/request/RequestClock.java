package gov.miami.social.registry.request;

import gov.miami.social.registry.shared.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;

/** Looks every minute for accounts in use although their emergency is over, for approved accounts that nobody opens, and for mergers whose day has come. */
@Singleton
@PermitAll
@RunAs(Roles.SYSTEM)
public class RequestClock {

    @EJB
    private EmergencyEndService ends;
    @EJB
    private OpeningService openings;
    @EJB
    private RequestSuccessionService succession;

    @Schedule(hour = "*", minute = "*", second = "20", info = "emergencies end, unopened approvals run out", persistent = false)
    public void tick() {
        ends.uncovered().forEach(ends::settle);
        openings.due().forEach(openings::settle);
        succession.waiting().forEach(succession::follow);
    }
}
