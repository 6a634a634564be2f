package gov.miami.social.web.request;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.request.ChangeKind;
import gov.miami.social.policy.request.RequestKind;
import gov.miami.social.registry.account.AccountService;
import gov.miami.social.registry.account.AccountView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;

/** Backs request/new.xhtml: what is asked for, and about which account. */
@Named
@ViewScoped
public class RequestNewPage implements Serializable {

    @Inject
    private AccountService accounts;
    private String account;
    private AccountView about;

    public void load() {
        if (account != null && about == null) {
            about = accounts.find(AccountId.parse(account));
        }
    }

    public String establish() {
        return begin(RequestKind.ESTABLISH, Optional.empty());
    }

    public String use() {
        return begin(RequestKind.USE, Optional.empty());
    }

    public String rename() {
        return begin(RequestKind.CHANGE, Optional.of(ChangeKind.RENAME));
    }

    public String transfer() {
        return begin(RequestKind.CHANGE, Optional.of(ChangeKind.TRANSFER));
    }

    public String handOver() {
        return begin(RequestKind.CHANGE, Optional.of(ChangeKind.HAND_OVER));
    }

    public String terminate() {
        return begin(RequestKind.TERMINATE, Optional.empty());
    }

    /** Nothing is kept before something is written. */
    private String begin(RequestKind kind, Optional<ChangeKind> change) {
        return WizardAddress.beginning(kind, Optional.ofNullable(about).map(view -> view.facts().id()), change);
    }

    public AccountAskable getAskable() {
        return new AccountAskable(about);
    }

    public AccountView getAbout() {
        return about;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }
}
