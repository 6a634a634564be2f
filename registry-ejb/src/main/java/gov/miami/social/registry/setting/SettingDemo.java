package gov.miami.social.registry.setting;

import gov.miami.social.registry.shared.DemoData;
import gov.miami.social.registry.shared.DemoDecision;
import gov.miami.social.registry.shared.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** The demo city has a mail domain of its own, one that exists nowhere. */
@ApplicationScoped
public class SettingDemo implements DemoData {

    @Inject
    private SettingTable settings;
    @Inject
    private Clock clock;

    @Override
    public int order() {
        return 30;
    }

    @Override
    public void load() {
        var domains = settings.forChange("city.mail.domains");
        var shown = domains.view();
        var command = new ChangeSetting(shown.name(), shown.content() + ",miami.example", shown.source(), true, shown.version());
        DemoDecision.insist(domains.change(command, Roles.SYSTEM, clock.instant()));
    }
}
