package gov.miami.social.web.request;

import gov.miami.social.policy.account.AccountProfile;
import gov.miami.social.policy.request.ChangeKind;
import gov.miami.social.policy.request.RequestContent;
import gov.miami.social.policy.shared.Clause;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.web.account.AccountIdentity;
import gov.miami.social.web.shared.FormText;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** What stands in the fields of a change or an end: its kind, and of the account only what that kind alters. The rest stays as it is. */
public class ChangeForm implements Serializable {

    private final AccountProfile now;
    private final ChangeKind shown;
    private final AccountIdentity identity = new AccountIdentity();
    private ChangeKind kind;
    private String recipient;

    /** @param now the account as it stands; what a draft repeats of it is not asked for yet */
    ChangeForm(RequestContent content, AccountProfile now) {
        var asked = content.profile();
        var renamed = !asked.handle().equals(now.handle()) || !asked.url().equals(now.onTheWeb().url());
        this.now = now;
        shown = content.change().orElse(null);
        kind = shown;
        recipient = content.recipient();
        identity.setHandle(renamed ? asked.handle() : "");
        identity.setUrl(renamed ? asked.url() : "");
    }

    /** The account as asked for, with the department that the other fields name where one is asked for. */
    AccountProfile profile(AccountProfile fields) {
        if (kind == ChangeKind.TRANSFER) {
            return now.movedTo(shown == ChangeKind.TRANSFER ? fields : AccountProfile.empty());
        }
        var named = kind == ChangeKind.RENAME ? now.renamed(identity.getHandle(), address()) : now;
        return unowned() ? fields.department().map(named::ownedBy).orElse(named) : named;
    }

    /** The address that was typed; as long as none was, the present one with the new name in it. */
    private String address() {
        return identity.getUrl().isEmpty() ? now.addressOf(identity.getHandle()) : identity.getUrl();
    }

    /** By which clause what was typed is compared with what the account has already; nothing typed is compared with nothing. */
    List<Clause> same(Optional<DepartmentKey> taker) {
        if (isRenaming()) {
            return List.of(Clause.NEW_NAME_DIFFERS);
        }
        return shown == ChangeKind.TRANSFER && taker.isPresent() ? List.of(Clause.RECEIVING_DEPARTMENT_DIFFERS) : List.of();
    }

    /** Whether another kind was chosen than the one whose fields were shown, and it has fields of its own. */
    boolean unfolds() {
        return kind != shown && (kind == ChangeKind.RENAME || kind == ChangeKind.HAND_OVER);
    }

    public boolean isRenaming() {
        return shown == ChangeKind.RENAME;
    }

    public boolean isHandingOver() {
        return shown == ChangeKind.HAND_OVER;
    }

    /** The official, with his office, who takes the account. */
    public String getRecipient() {
        return recipient;
    }

    public void setRecipient(String recipient) {
        this.recipient = FormText.of(recipient);
    }

    /** Whether nobody owns the account, so that the request says which department answers for it. */
    boolean unowned() {
        return now.department().isEmpty();
    }

    public AccountProfile getNow() {
        return now;
    }

    public ChangeKind getKind() {
        return kind;
    }

    public void setKind(ChangeKind kind) {
        this.kind = kind;
    }

    /** The new name and address; the platform stays. */
    public AccountIdentity getIdentity() {
        return identity;
    }
}
