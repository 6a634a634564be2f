package gov.miami.social.web.account;

import gov.miami.social.policy.account.AccountProfile;
import gov.miami.social.policy.account.Identity;
import gov.miami.social.policy.account.PlatformKey;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.registry.account.AccountView;
import gov.miami.social.web.shared.FormText;
import java.io.Serializable;
import java.util.Optional;

/** What tells one account from others, as typed into a form: its platform, its name there, its address, and the department that owns it. */
public class AccountIdentity implements Serializable {

    private String platform;
    private String handle;
    private String url;
    private String department;
    private Identity known = Identity.of(AccountProfile.empty());
    private String platformName = "";

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

    /** Of an account on record: what is known of it there stays, the rest may be filled in. */
    public AccountIdentity(AccountProfile profile, AccountView account) {
        this(profile.known(account.facts().profile()));
        known = Identity.of(account.facts().profile());
        platformName = account.platformName();
    }

    public Optional<PlatformKey> on() {
        return Optional.of(FormText.of(platform)).filter(key -> !key.isEmpty()).map(PlatformKey::new);
    }

    public Optional<DepartmentKey> owner() {
        return Optional.of(FormText.of(department)).filter(key -> !key.isEmpty()).map(DepartmentKey::new);
    }

    /** Whether anything of it is on record, which a request to use it leaves as it is. */
    public boolean isOnRecord() {
        return isPlatformKnown() || isHandleKnown() || isUrlKnown();
    }

    public boolean isPlatformKnown() {
        return known.platform().isPresent();
    }

    public boolean isHandleKnown() {
        return known.handle().isPresent();
    }

    public boolean isUrlKnown() {
        return known.url().isPresent();
    }

    /** What the platform is called that is known. */
    public String getPlatformName() {
        return platformName;
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
