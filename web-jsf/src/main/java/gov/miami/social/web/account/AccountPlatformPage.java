package gov.miami.social.web.account;

import gov.miami.social.policy.account.AccountUrl;
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
        hosts = platform.hosts().isEmpty() ? proposedHost() : platform.hosts();
        status = platform.status() == PlatformStatus.ADMITTED ? PlatformStatus.ADMITTED : null;
    }

    /** The host of the address with which the platform was asked for; whoever reviews it says whether it is right. */
    private String proposedHost() {
        return platform.status() == PlatformStatus.PROPOSED ? AccountUrl.of(platform.note()).map(AccountUrl::host).orElse("") : "";
    }

    public String review() {
        platforms.review(new ReviewPlatform(platform.key(), status, waiver, hosts == null ? "" : hosts, reason == null ? "" : reason, platform.version()));
        Notes.flash("account_platform.reviewed", platform.name());
        return "/account/platform?faces-redirect=true&id=" + id;
    }

    /** Where the platform may go from where it stands; one that is admitted may stay so, with other hosts. */
    public List<PlatformStatus> getNext() {
        return Arrays.stream(PlatformStatus.values()).filter(next -> platform.status().allows(next) || next == PlatformStatus.ADMITTED && platform.status() == next).toList();
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
