package gov.miami.social.web.account;

import gov.miami.social.registry.account.AccountAct;
import gov.miami.social.registry.account.AccountService;
import gov.miami.social.registry.account.AccountTask;
import gov.miami.social.web.shared.Standing;
import gov.miami.social.web.shared.Waiting;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What about accounts waits for the person: approved ones to put into use, people to replace, conditions of an end to attest, closings. */
@RequestScoped
public class AccountsWaiting implements Waiting {

    @Inject
    private Standing standing;
    @Inject
    private AccountService accounts;

    @Override
    public List<Task> forMe() {
        return standing.get("account tasks", "", accounts::tasks).stream().map(AccountsWaiting::task).toList();
    }

    private static Task task(AccountTask task) {
        var key = "account." + task.act().name().toLowerCase(Locale.ROOT);
        var page = switch (task.act()) {
            case OPEN -> "account/open";
            case REPLACE -> "account/show";
            case CONFIRM -> "account/confirm";
            default -> "account/close";
        };
        return new Task(key, task.title(), page, task.id(), task.since(), Optional.empty());
    }
}
