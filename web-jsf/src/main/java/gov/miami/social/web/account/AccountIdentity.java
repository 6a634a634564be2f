package gov.miami.social.web.account;

import gov.miami.social.policy.account.AccountProfile;
import gov.miami.social.policy.account.PlatformKey;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.web.shared.FormText;
import java.io.Serializable;
import java.util.Optional;

/** What tells one account from others, as typed into a form: its platform, its name there, its address, and the department that owns it. */
public class AccountIdentity implements Serializable {

    private String platform;
    private String handle;
    private String url;
    private String department;

    /** Nothing typed yet. */
    public AccountIdentity() {
        this(AccountProfile.empty());
    }

    public AccountIdentity(AccountProfile profile) {
        platform = profile.platform().map(PlatformKey::value).orElse(null);
        handle = profile.handle();
        url = profile.url();
        department = profile.department().map(DepartmentKey::value).orElse(null);
    }

    public Optional<PlatformKey> on() {
        return Optional.of(FormText.of(platform)).filter(key -> !key.isEmpty()).map(PlatformKey::new);
    }

    public Optional<DepartmentKey> owner() {
        return Optional.of(FormText.of(department)).filter(key -> !key.isEmpty()).map(DepartmentKey::new);
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
        this.handle = FormText.of(handle);
    }

    public String getUrl() {
        return url;
    }

    public void setUrl(String url) {
        this.url = FormText.of(url);
    }

    public String getDepartment() {
        return department;
    }

    public void setDepartment(String department) {
        this.department = department;
    }
}
