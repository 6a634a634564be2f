package gov.miami.social.registry.account;

import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.registry.department.OwnedAccounts;
import gov.miami.social.registry.journal.Command;
import gov.miami.social.registry.shared.Matter;
import gov.miami.social.registry.shared.Moment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The open accounts of a department, and what becomes of them when it is merged into another one. */
@ApplicationScoped
class AccountsOfDepartments implements OwnedAccounts {

    private static final Matter OPEN = Matter.of("account", "intake", "request");

    @Inject
    private AccountsByDepartment accounts;
    @Inject
    private Moment moment;

    @Override
    public long open(DepartmentKey department) {
        return moment.once(OPEN, "open accounts of a department", department, () -> accounts.openOf(department));
    }

    @Override
    public List<Command> pass(DepartmentKey merged, DepartmentKey successor) {
        return accounts.heldOf(merged).stream().filter(account -> account.follow(successor, true).allowed())
                .<Command>map(account -> new FollowDepartment(account.id(), merged, successor)).toList();
    }
}
