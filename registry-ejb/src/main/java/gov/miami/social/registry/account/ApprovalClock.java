package gov.miami.social.registry.account;

import gov.miami.social.registry.shared.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;

/** Looks every minute for approvals whose last day comes near or is over and emergency uses whose review is overdue; and for mergers whose day has come. */
@Singleton
@PermitAll
@RunAs(Roles.SYSTEM)
public class ApprovalClock {

    @EJB
    private LapseService lapses;
    @EJB
    private SuccessionService succession;

    @Schedule(hour = "*", minute = "*", info = "approvals run out", persistent = false)
    public void tick() {
        lapses.overdue().forEach(account -> lapses.settle(account.id()));
        lapses.ending().forEach(lapses::warn);
        succession.waiting().forEach(succession::follow);
    }
}
