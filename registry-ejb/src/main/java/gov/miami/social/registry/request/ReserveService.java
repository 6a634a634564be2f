package gov.miami.social.registry.request;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.request.Emergency;
import gov.miami.social.registry.account.AccountRegister;
import gov.miami.social.registry.account.AccountReserve;
import gov.miami.social.registry.account.ReserveOption;
import gov.miami.social.registry.journal.Journal;
import gov.miami.social.registry.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;

/** The accounts reserved for emergencies (reading 14): named beforehand, and taken out again, by who declares emergencies. */
@Stateless
@RolesAllowed(Roles.EMPLOYEE)
public class ReserveService {

    @Inject
    private AccountReserve reserve;
    @Inject
    private AccountRegister register;
    @Inject
    private AccountRequests requests;
    @Inject
    private EmergencyReading reading;
    @Inject
    private EmergencyAuthority authority;
    @Inject
    private Journal journal;

    /** Accounts that can be reserved, by the beginnings of words of their names. */
    public List<ReserveOption> options(String text) {
        return reserve.options(text);
    }

    /** An account to choose; nothing when there is none. */
    public Optional<ReserveOption> option(AccountId id) {
        return reserve.option(id);
    }

    public void preName(@Valid PreNameAccount command) {
        var by = authority.authority();
        var account = register.held(command.account());
        journal.settle(command, Emergency.preName(by.decision(), account.status(), account.endApproved(), reading.lawful(account)), by.delegation());
        reserve.preName(command.account());
    }

    /** Out of the reserve, the account is without approval: it stands in the red list until its use is approved or it ends. */
    public void release(@Valid ReleaseAccount command) {
        var by = authority.authority();
        var account = register.held(command.account());
        journal.settle(command, Emergency.release(by.decision(), account.status(), requests.undecidedUse(command.account())), by.delegation());
        reserve.release(command.account());
    }
}
