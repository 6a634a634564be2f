package gov.miami.social.registry.request;

import gov.miami.social.policy.account.AccountProfile;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** What an account was called when its change was asked for, and when it was decided; empty of every other request. */
@Embeddable
class NameBefore implements Serializable {

    private String handleBefore = "";
    private String urlBefore = "";

    protected NameBefore() {
    }

    NameBefore(AccountProfile onRecord) {
        handleBefore = onRecord.handle();
        urlBefore = onRecord.onTheWeb().url();
    }

    /** The account as asked for, under the name and address it had; as asked for when nothing is known of them. */
    AccountProfile of(AccountProfile asked) {
        return handleBefore.isEmpty() && urlBefore.isEmpty() ? asked : asked.renamed(handleBefore, urlBefore);
    }
}
