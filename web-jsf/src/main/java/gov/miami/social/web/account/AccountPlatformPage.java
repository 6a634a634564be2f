package gov.miami.social.web.account;

import gov.miami.social.policy.account.PlatformKey;
import gov.miami.social.policy.account.PlatformStatus;
import gov.miami.social.registry.account.PlatformService;
import gov.miami.social.registry.account.PlatformView;
import gov.miami.social.registry.account.ReviewPlatform;
import gov.miami.social.web.shared.Ids;
import gov.miami.social.web.shared.Notes;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/** Backs account/platform.xhtml: one platform of the catalogue, and the review that settles where it stands. */
@Named
@ViewScoped
public class AccountPlatformPage implements Serializable {

    @Inject
    private PlatformService platforms;
    private String id;
    private PlatformView platform;
    private PlatformStatus status;
    private boolean waiver;
    private String hosts;
    private String reason;

    public void load() {
        platform = platforms.find(Ids.of(id, PlatformKey::new));
        waiver = platform.waiver();
        hosts = platform.hosts();
    }

    public String review() {
        platforms.review(new ReviewPlatform(platform.key(), status, waiver, hosts == null ? "" : hosts, reason == null ? "" : reason, platform.version()));
        Notes.flash("account_platform.reviewed", platform.name());
        return "/account/platform?faces-redirect=true&id=" + id;
    }

    /** Where the platform may go from where it stands. */
    public List<PlatformStatus> getNext() {
        return Arrays.stream(PlatformStatus.values()).filter(platform.status()::allows).toList();
    }

    public String getOwner() {
        return PlatformWords.owner(platform);
    }

    public String getNote() {
        return PlatformWords.note(platform);
    }

    public PlatformView getPlatform() {
        return platform;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public PlatformStatus getStatus() {
        return status;
    }

    public void setStatus(PlatformStatus status) {
        this.status = status;
    }

    public boolean isWaiver() {
        return waiver;
    }

    public void setWaiver(boolean waiver) {
        this.waiver = waiver;
    }

    public String getHosts() {
        return hosts;
    }

    public void setHosts(String hosts) {
        this.hosts = hosts;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
