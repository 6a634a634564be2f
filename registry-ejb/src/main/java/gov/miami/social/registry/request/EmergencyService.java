package gov.miami.social.registry.request;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.request.Emergency;
import gov.miami.social.registry.journal.Journal;
import gov.miami.social.registry.shared.ListQuery;
import gov.miami.social.registry.shared.Listing;
import gov.miami.social.registry.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;

/** Emergencies (reading 14): declared by the City Manager, pre-named accounts used at once, approval within a day. */
@Stateless
@RolesAllowed(Roles.EMPLOYEE)
public class EmergencyService {

    @Inject
    private Emergencies emergencies;
    @Inject
    private EmergencyDesk desk;
    @Inject
    private EmergencyAccounts accounts;
    @Inject
    private Journal journal;

    public Listing<EmergencyView> list(ListQuery query) {
        return desk.views(emergencies.list(query));
    }

    /** The emergencies in force now; an empty list on ordinary days. */
    public List<EmergencyView> inForce() {
        return desk.views(emergencies.inForce(desk.now()));
    }

    /** Whether the caller may declare one today, for himself or as designee. */
    public boolean mayDeclare() {
        return desk.authority().decision().allowed();
    }

    public EmergencyLimits limits() {
        return desk.limits();
    }

    /** The accounts named for emergencies, those in use first, and what the caller may do with each. */
    public List<ReservedAccount> reserved() {
        return accounts.all();
    }

    /** Whether the caller may use an account at once, today. */
    public boolean mayUse(AccountId account) {
        return accounts.usable(account);
    }

    /** Sent twice, it is declared once. */
    public void declare(@Valid DeclareEmergency command) {
        if (emergencies.has(command.emergency())) {
            return;
        }
        var by = desk.authority();
        var emergency = new EmergencyDeclaration(command.emergency());
        journal.settle(command, emergency.declare(command, by.decision(), desk.caller(), by.delegation(), desk.now(), desk.longest()), by.delegation());
        emergencies.add(emergency);
    }

    public void end(@Valid EndEmergency command) {
        var by = desk.authority();
        journal.settle(command, emergencies.hold(command.emergency()).end(by.decision(), desk.now()), by.delegation());
    }

    public void preName(@Valid PreNameAccount command) {
        var by = desk.authority();
        var account = desk.account(command.account());
        journal.settle(command, Emergency.preName(by.decision(), account.status(), desk.platformLawful(account)), by.delegation());
        desk.preName(command.account());
    }

    /** The use is over before its time: the account is in reserve again. */
    public void endUse(@Valid EndEmergencyUse command) {
        var by = desk.authority();
        var account = desk.account(command.account());
        journal.settle(command, Emergency.endUse(by.decision(), desk.ofDepartment(account), account.status()));
        desk.endUse(command.account());
    }

    /** The account is in use from this moment; the request for its approval is before the City Manager. */
    public void use(@Valid UseInEmergency command) {
        var account = desk.account(command.account());
        var declared = emergencies.hold(command.emergency()).inForce(desk.now());
        var decision = Emergency.use(declared, account.status(), desk.ofDepartment(account), desk.platformLawful(account));
        journal.settle(command, decision);
        desk.begin(command, account);
        journal.settle(new SubmitInEmergency(command.request(), command.account(), command.emergency()), decision);
    }
}
