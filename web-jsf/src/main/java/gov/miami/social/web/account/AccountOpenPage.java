package gov.miami.social.web.account;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.registry.account.AccountAct;
import gov.miami.social.registry.account.AccountService;
import gov.miami.social.registry.account.AccountView;
import gov.miami.social.registry.account.OpenAccount;
import gov.miami.social.web.shared.Ids;
import gov.miami.social.web.shared.Notes;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Backs account/open.xhtml: an approved account goes into use, with the links of A.5 seen on its first page. */
@Named
@ViewScoped
public class AccountOpenPage implements Serializable {

    @Inject
    private AccountService accounts;
    private String id;
    private AccountView account;
    private String handle;
    private String url;
    private boolean linksSeen;

    public void load() {
        account = accounts.find(Ids.of(id, AccountId::parse));
        handle = account.facts().profile().handle();
        url = account.facts().profile().url();
    }

    public String open() {
        accounts.open(new OpenAccount(account.facts().id(), handle, url == null ? "" : url, linksSeen, account.facts().version()));
        account = accounts.find(account.facts().id());
        Notes.flash("account_open.opened", account.title(), account.facts().profile().url());
        return "/account/show?faces-redirect=true&id=" + id;
    }

    /** Whether it waits to be opened, and the caller may do so; somebody else may have done it meanwhile. */
    public boolean isWaiting() {
        return account.nextAct() == AccountAct.OPEN;
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

    public String getHandle() {
        return handle;
    }

    public void setHandle(String handle) {
        this.handle = handle;
    }

    public String getUrl() {
        return url;
    }

    public void setUrl(String url) {
        this.url = url;
    }

    public boolean isLinksSeen() {
        return linksSeen;
    }

    public void setLinksSeen(boolean linksSeen) {
        this.linksSeen = linksSeen;
    }
}
