package gov.miami.social.web.account;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.account.AccountProfile;
import gov.miami.social.policy.account.PlatformKey;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.registry.account.AccountChoices;
import gov.miami.social.registry.account.AccountService;
import gov.miami.social.registry.account.RecordFoundAccount;
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
    private String platform;
    private String handle;
    private String url;
    private String department;
    private String purpose;
    private String source;

    public void load() {
        choices = accounts.findable();
    }

    /** A second click finds the account that the first one recorded. */
    public String record() {
        var owner = Optional.ofNullable(department).filter(key -> !key.isBlank()).map(DepartmentKey::new);
        var profile = new AccountProfile(Optional.of(new PlatformKey(platform)), handle, url, owner, purpose == null ? "" : purpose, "",
                List.of(), Optional.empty(), Optional.empty(), List.of(), "", "", "", true);
        accounts.recordFound(new RecordFoundAccount(id, profile, source, ""));
        Notes.flash("account_found.recorded", profile.handle());
        return "/account/show?faces-redirect=true&id=" + id;
    }

    public AccountChoices getChoices() {
        return choices;
    }

    public String getPlatform() {
        return platform;
    }

    public void setPlatform(String platform) {
        this.platform = platform;
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

    public String getDepartment() {
        return department;
    }

    public void setDepartment(String department) {
        this.department = department;
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
