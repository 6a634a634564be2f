package gov.miami.social.registry.account;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.account.AccountStatus;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Turns one account into what its page shows, with today's names of people, departments and platforms. */
@Dependent
class AccountReading {

    @Inject
    private Accounts accounts;
    @Inject
    private AccountNames names;
    @Inject
    private AccountRules rules;
    @Inject
    private AccountRights rights;
    @Inject
    private ClosingConditions conditions;

    AccountView view(AccountId id) {
        var found = accounts.withFormerNames(id);
        var account = found.account();
        var facts = account.facts();
        var profile = facts.profile();
        var ending = facts.endApproved() && facts.status() != AccountStatus.CLOSED;
        return new AccountView(facts, names.platform(profile), names.department(profile), rules.use(account), names.people(profile.people()),
                found.formerNames(), rules.absent(profile), rights.ours(profile), rules.endsSoon(facts), ending ? conditions.of(account) : List.of());
    }

    OwnAccounts own() {
        return rights.own();
    }

    void requireOurs(Account account) {
        rights.requireOurs(account);
    }
}
