package gov.miami.social.web.request;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.account.AccountProfile;
import gov.miami.social.policy.request.ChangeKind;
import gov.miami.social.policy.request.RequestContent;
import gov.miami.social.policy.request.RequestId;
import gov.miami.social.policy.request.RequestKind;
import gov.miami.social.registry.account.AccountService;
import gov.miami.social.registry.account.AccountView;
import gov.miami.social.registry.request.RequestService;
import gov.miami.social.registry.request.SaveDraft;
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
    private RequestService requests;
    @Inject
    private AccountService accounts;
    private final RequestId id = RequestId.random();
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

    /** A second click finds the draft that the first one began. */
    private String begin(RequestKind kind, Optional<ChangeKind> change) {
        var named = Optional.ofNullable(about).map(view -> view.facts().id());
        var profile = requests.proposed(kind, named);
        var content = new RequestContent(change, change.map(altered -> open(altered, profile)).orElse(profile), "", "", "", false);
        requests.save(new SaveDraft(id, kind, named, content, 0));
        return "/request/edit?faces-redirect=true&id=" + id;
    }

    /** What the change asks for is not filled in beforehand: nothing counts as asked that nobody typed. */
    private static AccountProfile open(ChangeKind change, AccountProfile onRecord) {
        return switch (change) {
            case RENAME -> onRecord.renamed("", "");
            case TRANSFER -> onRecord.movedTo(AccountProfile.empty());
            case HAND_OVER -> onRecord;
        };
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
