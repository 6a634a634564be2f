package gov.miami.social.web.account;

import gov.miami.social.registry.account.GlanceService;
import gov.miami.social.registry.account.PlatformService;
import gov.miami.social.registry.account.PlatformView;
import gov.miami.social.web.shared.SignedIn;
import gov.miami.social.web.shared.Standing;
import gov.miami.social.web.shared.Waiting;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A platform that somebody asked for waits for Communications to review it: no request for it can be decided before (DEF.A). */
@RequestScoped
public class PlatformsWaiting implements Waiting {

    @Inject
    private SignedIn signedIn;
    @Inject
    private Standing standing;
    @Inject
    private GlanceService glance;
    @Inject
    private PlatformService platforms;

    @Override
    public List<Task> forMe() {
        return signedIn.has("communications") && standing.get("glance", "accounts", glance::glance).proposed() > 0
                ? standing.get("platform reviews", "", platforms::proposed).stream().map(PlatformsWaiting::task).toList() : List.of();
    }

    private static Task task(PlatformView platform) {
        return new Task("platform.review", platform.name(), "account/platform", platform.key(), platform.proposedAt().orElse(Instant.EPOCH), Optional.empty());
    }
}
