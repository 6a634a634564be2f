package gov.miami.social.registry.request;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.request.Emergency;
import gov.miami.social.registry.account.AccountRegister;
import gov.miami.social.registry.journal.Journal;
import gov.miami.social.registry.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Puts accounts back in reserve when the emergency they were used in is over (reading 14). */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class EmergencyEndService {

    @Inject
    private Emergencies emergencies;
    @Inject
    private AccountRegister register;
    @Inject
    private Journal journal;
    @Inject
    private Clock clock;

    /** Accounts in use although no emergency is declared any more. */
    public List<AccountId> uncovered() {
        return emergencies.inForce(clock.instant()).isEmpty() ? register.inEmergency() : List.of();
    }

    /** Settles one account; nothing happens when someone acted on it meanwhile. */
    public void settle(AccountId id) {
        var decision = Emergency.over(!emergencies.inForce(clock.instant()).isEmpty(), register.held(id).status());
        if (decision.allowed()) {
            register.endEmergencyUse(id);
            journal.settle(new EndEmergencyUse(id), decision);
        }
    }
}
