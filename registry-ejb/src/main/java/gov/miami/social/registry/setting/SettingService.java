package gov.miami.social.registry.setting;

import gov.miami.social.registry.journal.Journal;
import gov.miami.social.registry.shared.Caller;
import gov.miami.social.registry.shared.ListQuery;
import gov.miami.social.registry.shared.Listing;
import gov.miami.social.registry.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;

/** Shows the settings to those who answer for them, and lets the administrators change them. */
@Stateless
@RolesAllowed({Roles.IT_ADMIN, Roles.AUDITOR, Roles.CITY_MANAGER})
public class SettingService {

    @Inject
    private SettingTable settings;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;
    @Inject
    private Journal journal;

    public Listing<SettingView> list(ListQuery query) {
        return settings.list(query);
    }

    /** A setting, to be changed. */
    @RolesAllowed(Roles.IT_ADMIN)
    public SettingView find(String name) {
        return settings.get(name).view();
    }

    @RolesAllowed(Roles.IT_ADMIN)
    public void change(@Valid ChangeSetting command) {
        var setting = settings.forChange(command.name());
        journal.settle(command, setting.change(command, caller.login(), clock.instant()));
    }
}
