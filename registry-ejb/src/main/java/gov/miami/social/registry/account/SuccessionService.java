package gov.miami.social.registry.account;

import gov.miami.social.policy.account.AccountSuccession;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.registry.department.Organisation;
import gov.miami.social.registry.department.OwnedAccounts;
import gov.miami.social.registry.journal.Journal;
import gov.miami.social.registry.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Passes accounts to the department that took their own over, when the day of a merger has come. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class SuccessionService {

    @Inject
    private AccountsByDepartment accounts;
    @Inject
    private OwnedAccounts owned;
    @Inject
    private Organisation organisation;
    @Inject
    private Clock clock;
    @Inject
    private Journal journal;

    /** Merged departments that still own open accounts. */
    public List<DepartmentKey> waiting() {
        return accounts.owners(organisation.successors(LocalDate.now(clock)).keySet());
    }

    public void follow(DepartmentKey merged) {
        var successor = organisation.successors(LocalDate.now(clock)).get(merged);
        var passed = owned.pass(merged, successor);
        journal.settleAll(passed, AccountSuccession.decide(Optional.of(merged), successor, true));
    }
}
