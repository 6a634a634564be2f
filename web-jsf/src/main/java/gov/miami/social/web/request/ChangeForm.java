package gov.miami.social.web.request;

import gov.miami.social.policy.account.AccountProfile;
import gov.miami.social.policy.request.ChangeKind;
import gov.miami.social.policy.request.RequestContent;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.web.account.AccountIdentity;
import java.io.Serializable;
import java.util.Optional;

/** What stands in the fields of a change: its kind, and of the account only what that kind alters. The rest stays as it is. */
public class ChangeForm implements Serializable {

    private final AccountProfile now;
    private final ChangeKind shown;
    private final AccountIdentity identity = new AccountIdentity();
    private ChangeKind kind;

    /** @param now the account as it stands; what a draft repeats of it is not asked for yet */
    ChangeForm(RequestContent content, AccountProfile now) {
        var asked = content.profile();
        var renamed = !asked.handle().equals(now.handle()) || !asked.url().equals(now.onTheWeb().url());
        this.now = now;
        shown = content.change().orElse(null);
        kind = shown;
        identity.setHandle(renamed ? asked.handle() : "");
        identity.setUrl(renamed ? asked.url() : "");
        identity.setDepartment(asked.department().filter(owner -> !now.department().equals(Optional.of(owner))).map(DepartmentKey::value).orElse(null));
    }

    /** The account as asked for. */
    AccountProfile profile() {
        var named = kind == ChangeKind.RENAME ? now.renamed(identity.getHandle(), identity.getUrl()) : now;
        return identity.owner().filter(owner -> asksOwner(kind)).map(named::ownedBy).orElse(named);
    }

    /** Whether another kind was chosen than the one whose fields were shown, and it has fields of its own. */
    boolean unfolds() {
        return kind != shown && (kind == ChangeKind.RENAME || kind == ChangeKind.TRANSFER);
    }

    public boolean isRenaming() {
        return shown == ChangeKind.RENAME;
    }

    /** Whether the department that shall own the account is asked for: of a transfer, and of an account that nobody owns. */
    public boolean isMoving() {
        return asksOwner(shown);
    }

    private boolean asksOwner(ChangeKind of) {
        return of == ChangeKind.TRANSFER || now.department().isEmpty();
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

    /** The new name, address and owner; the platform stays. */
    public AccountIdentity getIdentity() {
        return identity;
    }
}
