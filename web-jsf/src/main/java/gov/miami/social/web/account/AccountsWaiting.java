package gov.miami.social.web.account;

import gov.miami.social.registry.account.AccountAct;
import gov.miami.social.registry.account.AccountService;
import gov.miami.social.registry.account.AccountTask;
import gov.miami.social.web.shared.Waiting;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** What about accounts waits for the person: approved ones to put into use, approved ends to close. */
@RequestScoped
public class AccountsWaiting implements Waiting {

    @Inject
    private AccountService accounts;

    @Override
    public List<Task> forMe() {
        return accounts.tasks().stream().map(AccountsWaiting::task).toList();
    }

    private static Task task(AccountTask task) {
        var closes = task.act() == AccountAct.CLOSE;
        return new Task(closes ? "account.close" : "account.open", task.title(), closes ? "account/close" : "account/open", task.id(), task.since(), Optional.empty());
    }
}
