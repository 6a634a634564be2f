package gov.miami.social.registry.account;

import gov.miami.social.policy.account.PlatformKey;
import gov.miami.social.policy.account.PlatformReview;
import gov.miami.social.policy.account.PlatformStatus;
import gov.miami.social.policy.shared.Decision;
import gov.miami.social.registry.shared.StaleView;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;

/** One platform of the catalogue (DEF.A): proposed, admitted, retired, prohibited under s. 112.22, or declined. */
@Entity
@Table(name = "platform")
class Platform {

    @Id
    private String platformKey;
    @Version
    private int version;
    private String name;
    private String owner;
    @Enumerated(EnumType.STRING)
    private PlatformStatus status;
    private String hosts;
    private String termsUrl;
    private boolean waiver;
    private String note;
    private boolean toConfirm;
    private Instant proposedAt;

    protected Platform() {
    }

    Platform(PlatformKey key, String name, String note, Instant at) {
        this.platformKey = key.value();
        this.name = name;
        this.owner = "";
        this.status = PlatformStatus.PROPOSED;
        this.hosts = "";
        this.termsUrl = "";
        this.note = note;
        this.proposedAt = at;
    }

    Decision review(ReviewPlatform command) {
        if (command.version() != version) {
            throw new StaleView(platformKey, "");
        }
        var decision = PlatformReview.decide(status, command.status(), command.hosts(), command.reason());
        if (decision.allowed()) {
            status = command.status();
            waiver = command.waiver();
            hosts = command.hosts().strip();
            note = command.reason();
            toConfirm = false;
        }
        return decision;
    }

    PlatformView view() {
        return new PlatformView(new PlatformKey(platformKey), name, owner, status, hosts, termsUrl, waiver, note, toConfirm, Optional.ofNullable(proposedAt), version);
    }
}
