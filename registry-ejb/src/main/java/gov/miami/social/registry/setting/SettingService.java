package gov.miami.social.registry.setting;

import gov.miami.social.registry.journal.Journal;
import gov.miami.social.registry.journal.Subject;
import gov.miami.social.registry.journal.SubjectNames;
import gov.miami.social.registry.shared.Caller;
import gov.miami.social.registry.shared.ListQuery;
import gov.miami.social.registry.shared.Listing;
import gov.miami.social.registry.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;

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
    private SubjectNames names;
    @Inject
    private Journal journal;

    public Listing<SettingView> list(ListQuery query) {
        return settings.list(query);
    }

    /** A setting, to be changed. */
    @RolesAllowed(Roles.IT_ADMIN)
    public SettingView find(String name) {
        var setting = settings.get(name).view();
        return setting.by(setting.changedBy().map(this::name));
    }

    @RolesAllowed(Roles.IT_ADMIN)
    public void change(@Valid ChangeSetting command) {
        var setting = settings.forChange(command.name()).open(command.version(), this::name);
        journal.settle(command, setting.change(command, caller.login(), clock.instant()));
    }

    private String name(String login) {
        var whose = Subject.of("login", login);
        return names.of(List.of(whose)).getOrDefault(whose, login);
    }
}
