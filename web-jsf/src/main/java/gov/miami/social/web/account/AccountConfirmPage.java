package gov.miami.social.web.account;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.registry.account.AccountService;
import gov.miami.social.registry.account.AccountView;
import gov.miami.social.registry.account.ConfirmName;
import gov.miami.social.web.shared.Ids;
import gov.miami.social.web.shared.Notes;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Backs account/confirm.xhtml: somebody confirms that the platform shows the new name of an account, and at which address. */
@Named
@ViewScoped
public class AccountConfirmPage implements Serializable {

    @Inject
    private AccountService accounts;
    private String id;
    private AccountView account;
    private String url;
    private boolean shown;

    public void load() {
        account = accounts.find(Ids.of(id, AccountId::parse));
        url = account.facts().profile().url();
    }

    public String confirm() {
        accounts.confirmName(new ConfirmName(account.facts().id(), url == null ? "" : url, shown, account.facts().version()));
        Notes.flash("account_confirm.confirmed", account.title());
        return "/account/show?faces-redirect=true&id=" + id;
    }

    /** Whether it waits to be confirmed, and the caller may do so; somebody else may have done it meanwhile. */
    public boolean isWaiting() {
        return account.ours() && account.facts().nameToConfirm();
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

    public String getUrl() {
        return url;
    }

    public void setUrl(String url) {
        this.url = url;
    }

    public boolean isShown() {
        return shown;
    }

    public void setShown(boolean shown) {
        this.shown = shown;
    }
}
