package gov.miami.social.web.request;

import gov.miami.social.policy.account.AccountStatus;
import gov.miami.social.policy.request.RequestKind;
import gov.miami.social.registry.account.AccountView;
import java.io.Serializable;

/** What can be asked for an account on record, as it stands. */
public record AccountAskable(AccountView account) implements Serializable {

    boolean asks(RequestKind kind) {
        return kind.alters() ? changing() : using();
    }

    /** Whether its use can be asked for: it is in use, was found, lapsed or refused, or is in reserve. */
    public boolean using() {
        var status = account.facts().status();
        return open() && (status == AccountStatus.ACTIVE || status != AccountStatus.APPROVED && status.allows(AccountStatus.ACTIVE));
    }

    /** Whether it can be changed or ended. */
    public boolean changing() {
        return open() && account.facts().status().allows(AccountStatus.CLOSED);
    }

    /** Whether the account is of another department, for which the caller does not ask. */
    public boolean foreign() {
        return !account.ours() && account.facts().profile().department().isPresent();
    }

    private boolean open() {
        return !foreign() && !account.facts().endApproved();
    }
}
