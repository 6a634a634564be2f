package gov.miami.social.registry.request;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.account.AccountStatus;
import gov.miami.social.policy.request.Emergency;
import gov.miami.social.policy.request.EmergencyId;
import gov.miami.social.registry.journal.Journal;
import gov.miami.social.registry.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;

/** Emergencies (reading 14): declared by the City Manager, pre-named accounts used at once, approval within a day. */
@Stateless
@RolesAllowed(Roles.EMPLOYEE)
public class EmergencyService {

    @Inject
    private Emergencies emergencies;
    @Inject
    private EmergencyReading reading;
    @Inject
    private EmergencyAuthority authority;
    @Inject
    private EmergencyUses uses;
    @Inject
    private Journal journal;

    /** The latest emergencies, those in force among them. */
    public List<EmergencyView> latest() {
        return reading.latest();
    }

    /** Which accounts were used in the latest emergencies. */
    public Map<EmergencyId, List<UsedAccount>> usedIn() {
        return uses.usedIn(emergencies.latest());
    }

    /** The emergencies in force now; an empty list on ordinary days. */
    public List<EmergencyView> inForce() {
        return reading.inForce();
    }

    /** Whether the caller may declare one today, for himself or as designee. */
    public boolean mayDeclare() {
        return authority.authority().decision().allowed();
    }

    public EmergencyLimits limits() {
        return uses.limits();
    }

    /** The accounts named for emergencies, those in use first, and what the caller may do with each. */
    public List<ReservedAccount> reserved() {
        return reading.reserved();
    }

    /** Whether the caller may use an account at once, today. */
    public boolean mayUse(AccountId account) {
        return reading.usable(account);
    }

    /** Sent twice, it is declared once; of two who declare at once the second is told who did. */
    public void declare(@Valid DeclareEmergency command) {
        emergencies.takeTurn();
        if (emergencies.has(command.emergency())) {
            return;
        }
        reading.requireSeen(command.last());
        var by = authority.authority();
        var emergency = new EmergencyDeclaration(command.emergency());
        journal.settle(command, emergency.declare(command, by.decision(), !inForce().isEmpty(), authority.me(), by.delegation(), authority.now(), uses.longest()), by.delegation());
        emergencies.add(emergency);
    }

    /** With the last emergency every account used in it goes back into reserve. */
    public void end(@Valid EndEmergency command) {
        var by = authority.authority();
        journal.settle(command, emergencies.hold(command.emergency()).end(by.decision(), authority.now()), by.delegation());
        if (inForce().isEmpty()) {
            journal.settleAll(uses.endAll(), Emergency.over(false, AccountStatus.EMERGENCY));
        }
    }

    /** The use is over before its time: the account is in reserve again. */
    public void endUse(@Valid EndEmergencyUse command) {
        var by = authority.authority();
        var account = uses.account(command.account());
        journal.settle(command, Emergency.endUse(by.decision(), authority.ofDepartment(account), account.status()));
        uses.end(command.account());
    }

    /** The account is in use from this moment; the request for its approval is before the City Manager. */
    public void use(@Valid UseInEmergency command) {
        var account = uses.account(command.account());
        var declared = emergencies.hold(command.emergency()).inForce(authority.now());
        var decision = Emergency.use(declared, account.status(), authority.ofDepartment(account), reading.lawful(account));
        journal.settle(command, decision);
        uses.begin(command, account);
        journal.settle(new SubmitInEmergency(command.request(), command.account(), command.emergency()), decision);
    }
}
