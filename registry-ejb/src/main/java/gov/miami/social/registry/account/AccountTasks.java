package gov.miami.social.registry.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** What about accounts waits for the caller: approved ones to open, conditions of an approved end to attest, and then the closing. */
@Dependent
class AccountTasks {

    @Inject
    private AccountLists lists;
    @Inject
    private AccountNames names;
    @Inject
    private AccountRights rights;
    @Inject
    private ClosingConditions conditions;

    List<AccountTask> all() {
        var mine = rights.departments();
        var found = lists.waiting(mine, rights.directed(), rights.ofAll());
        var ending = conditions.of(found.stream().filter(account -> account.facts().endApproved()).toList());
        return found.stream().map(account -> task(account, ending.getOrDefault(account.id(), List.of()))).flatMap(Optional::stream).toList();
    }

    private Optional<AccountTask> task(Account account, List<ConditionView> closing) {
        var facts = account.facts();
        var act = facts.endApproved() ? ConditionView.next(closing) : AccountAct.OPEN;
        return act == AccountAct.NONE ? Optional.empty() : Optional.of(new AccountTask(facts.id(),
                names.platform(facts.profile()) + " @" + facts.profile().handle(), act, facts.endApprovedAt().orElse(facts.registeredAt())));
    }
}
