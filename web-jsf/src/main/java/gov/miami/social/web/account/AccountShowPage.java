package gov.miami.social.web.account;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.account.AccountStatus;
import gov.miami.social.registry.account.AccountService;
import gov.miami.social.registry.account.AccountView;
import gov.miami.social.registry.department.HistoryLine;
import gov.miami.social.web.shared.Ids;
import gov.miami.social.web.shared.Texts;
import gov.miami.social.web.shared.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;

/** Backs account/show.xhtml: one account, whether it may be used today and why, and what to do next. */
@Named
@RequestScoped
public class AccountShowPage {

    @Inject
    private AccountService accounts;
    private String id;
    private AccountView account;
    private List<HistoryLine> history;

    public void load() {
        var read = Ids.of(id, AccountId::parse);
        account = accounts.find(read);
        history = accounts.history(read);
    }

    /** The languages of the account in words. */
    public String getLanguages() {
        return account.facts().profile().languages().stream().map(code -> Texts.text("common.language." + code)).collect(Collectors.joining(", "));
    }

    /** Where it stands, and whether it may be used today, in words. */
    public AccountStanding getStanding() {
        return new AccountStanding(account);
    }

    /** How it came into the registry; an import bears its own name. */
    public String getSource() {
        var source = account.facts().source();
        var reserved = source.equals("found") && account.facts().status() == AccountStatus.STANDBY;
        return isImported() ? source : Words.optional("account_show.source." + (reserved ? "reserved" : source));
    }

    /** Whether it may have come from a list of found accounts, and not by a request or a single find. */
    public boolean isImported() {
        return Words.optional("account_show.source." + account.facts().source()).isEmpty();
    }

    /** Whether this is what the account needs next. */
    public boolean next(String act) {
        return account.nextAct().name().equals(act);
    }

    public AccountView getAccount() {
        return account;
    }

    public List<HistoryLine> getHistory() {
        return history;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
