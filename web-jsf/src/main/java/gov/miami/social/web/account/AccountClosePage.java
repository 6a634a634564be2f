package gov.miami.social.web.account;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.registry.account.AccountAct;
import gov.miami.social.registry.account.AccountService;
import gov.miami.social.registry.account.AccountView;
import gov.miami.social.registry.account.CloseAccount;
import gov.miami.social.registry.account.ClosingService;
import gov.miami.social.web.shared.Ids;
import gov.miami.social.web.shared.Notes;
import gov.miami.social.web.shared.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Backs account/close.xhtml: the conditions of an approved end, and the closing itself; {@link Attesting} and {@link TakingBack} have the words for them. */
@Named
@ViewScoped
public class AccountClosePage implements Serializable {

    @Inject
    private AccountService accounts;
    @Inject
    private ClosingService closing;
    @Inject
    private Attesting attesting;
    @Inject
    private TakingBack takingBack;
    private String id;
    private AccountView account;

    public void load() {
        account = accounts.find(Ids.of(id, AccountId::parse));
        attesting.begin(account);
        takingBack.begin(account);
    }

    public String close() {
        closing.close(new CloseAccount(account.facts().id(), account.facts().version()));
        Notes.flash("account_close.closed", account.title());
        return "/account/show?faces-redirect=true&id=" + id;
    }

    /** Whether a condition is missing. */
    public boolean isWaiting() {
        return missing() > 0;
    }

    public String getWaits() {
        return Texts.text("account_close.missing", missing());
    }

    private long missing() {
        return account.closing().stream().filter(one -> !one.met()).count();
    }

    /** Whether nothing is missing, and the caller may close it. */
    public boolean isReady() {
        return account.nextAct() == AccountAct.CLOSE;
    }

    public AccountView getAccount() {
        return account;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
