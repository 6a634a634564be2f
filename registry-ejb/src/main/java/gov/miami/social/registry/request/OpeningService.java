package gov.miami.social.registry.request;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.shared.Decision;
import gov.miami.social.registry.account.AccountRegister;
import gov.miami.social.registry.journal.Command;
import gov.miami.social.registry.journal.Journal;
import gov.miami.social.registry.setting.Settings;
import gov.miami.social.registry.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Warns before approvals end whose accounts nobody opened, and lets them run out on their day (reading 2). */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class OpeningService {

    @Inject
    private UnopenedApprovals approvals;
    @Inject
    private AccountRegister register;
    @Inject
    private RequestNotices notices;
    @Inject
    private Settings settings;
    @Inject
    private Journal journal;
    @Inject
    private Clock clock;

    /** Accounts to be settled today. */
    public List<AccountId> due() {
        return approvals.due(today().plusDays(warningDays()), today());
    }

    /** Warns of one account or lets it lapse; nothing happens when someone acted on it meanwhile. */
    public void settle(AccountId id) {
        var approval = approvals.hold(id);
        var status = register.held(id).status();
        settle(approval, new WarnOfOpening(id), approval.warn(status, warningDays(), today()), "request.opening");
        var lapsed = approval.lapse(status, today());
        if (lapsed.allowed()) {
            register.lapse(id);
        }
        settle(approval, new LapseOpening(id), lapsed, "request.unopened");
    }

    private void settle(UnopenedApproval approval, Command command, Decision decision, String template) {
        if (decision.allowed()) {
            journal.settle(command, decision);
            notices.opening(approval, template);
        }
    }

    private int warningDays() {
        return settings.number("account.opening.warning.days");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
