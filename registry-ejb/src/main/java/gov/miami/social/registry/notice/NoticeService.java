package gov.miami.social.registry.notice;

import gov.miami.social.policy.notice.DeliveryChoice;
import gov.miami.social.registry.department.Organisation;
import gov.miami.social.registry.journal.Journal;
import gov.miami.social.registry.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.Map;

/** Lets a person choose how to get notices. */
@Stateless
@RolesAllowed(Roles.EMPLOYEE)
public class NoticeService {

    @Inject
    private Preferences preferences;
    @Inject
    private Notices notices;
    @Inject
    private Organisation organisation;
    @Inject
    private Desk desk;
    @Inject
    private Journal journal;

    public PreferenceView mine() {
        return preferences.of(desk.caller()).view();
    }

    public void choose(@Valid ChooseDelivery command) {
        desk.mustBe(command.person());
        var preference = preferences.of(command.person());
        journal.settle(command, preference.choose(command, organisation.active(command.person(), desk.today())));
        preferences.keep(preference);
        notices.reschedule(command.person(), preference);
    }

    /** Sends the caller a notice that asks for nothing. */
    public void sample(@Valid SendSample command) {
        desk.mustBe(command.person());
        journal.settle(command, DeliveryChoice.decide(organisation.active(command.person(), desk.today())));
        notices.queue(new Notice(command.person(), "notice.sample", command.subject(), Map.of(), "/notice/preferences.xhtml"));
    }
}
