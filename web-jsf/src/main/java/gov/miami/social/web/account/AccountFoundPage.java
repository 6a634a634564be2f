package gov.miami.social.web.account;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.account.AccountProfile;
import gov.miami.social.registry.account.AccountChoices;
import gov.miami.social.registry.account.AccountService;
import gov.miami.social.registry.account.RecordFoundAccount;
import gov.miami.social.web.shared.FormText;
import gov.miami.social.web.shared.Notes;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** Backs account/found.xhtml: an account found in use goes on record as unapproved (A.1, reading 2). */
@Named
@ViewScoped
public class AccountFoundPage implements Serializable {

    @Inject
    private AccountService accounts;
    private final AccountId id = AccountId.random();
    private AccountChoices choices;
    private final AccountIdentity identity = new AccountIdentity();
    private String purpose;
    private String source;

    public void load() {
        choices = accounts.findable();
    }

    /** A second click finds the account that the first one recorded. */
    public String record() {
        var profile = new AccountProfile(identity.on(), identity.getHandle(), identity.getUrl(), identity.owner(), FormText.of(purpose), "",
                List.of(), Optional.empty(), Optional.empty(), List.of(), "", "", "", true);
        accounts.recordFound(new RecordFoundAccount(id, profile, source, ""));
        Notes.flash("account_found.recorded", profile.handle());
        return "/account/show?faces-redirect=true&id=" + id;
    }

    public AccountChoices getChoices() {
        return choices;
    }

    public AccountIdentity getIdentity() {
        return identity;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
