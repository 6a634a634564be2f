package gov.miami.social.registry.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What about accounts waits for the caller: approved ones to open, people to replace, conditions of an approved end to attest, and then the closing. */
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
    @Inject
    private AccountRules rules;

    List<AccountTask> all() {
        var mine = rights.departments();
        var found = lists.waiting(rights.caller(), mine, rights.directed(), rights.ofAll());
        var ending = conditions.of(found.stream().filter(account -> account.facts().endApproved()).toList());
        var opening = found.stream().map(account -> task(account, ending.getOrDefault(account.id(), List.of()))).flatMap(Optional::stream);
        return Stream.concat(opening, replacing()).toList();
    }

    /** Accounts of the departments whose places the caller fills, in which somebody is missing who left. */
    private Stream<AccountTask> replacing() {
        return lists.left(rights.filled()).stream().filter(account -> !rules.absent(account.profile()).isEmpty())
                .map(account -> task(account, AccountAct.REPLACE, account.life().peopleLeftAt().orElseThrow()));
    }

    private Optional<AccountTask> task(Account account, List<ConditionView> closing) {
        var facts = account.facts();
        var act = facts.endApproved() ? ConditionView.next(closing) : facts.nameToConfirm() ? AccountAct.CONFIRM : AccountAct.OPEN;
        var since = facts.endApprovedAt().or(facts::renamedAt).orElse(facts.registeredAt());
        return act == AccountAct.NONE ? Optional.empty() : Optional.of(task(account, act, since));
    }

    private AccountTask task(Account account, AccountAct act, Instant since) {
        return new AccountTask(account.id(), names.platform(account.profile()) + " @" + account.profile().handle(), act, since);
    }
}
