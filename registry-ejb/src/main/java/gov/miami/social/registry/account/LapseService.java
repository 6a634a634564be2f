package gov.miami.social.registry.account;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.account.AccountStatus;
import gov.miami.social.policy.shared.Decision;
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

/** Warns before approvals end, lets them run out on their day (reading 2) and uncovers emergency uses that nobody approved in time (reading 14). */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class LapseService {

    @Inject
    private Accounts accounts;
    @Inject
    private Clock clock;
    @Inject
    private Settings settings;
    @Inject
    private AccountNotices notices;
    @Inject
    private Journal journal;

    public List<AccountFacts> overdue() {
        return accounts.overdue(LocalDate.now(clock), clock.instant());
    }

    /** Accounts whose approval ends within the days of warning, and nobody was told yet. */
    public List<AccountId> ending() {
        return accounts.endingBy(LocalDate.now(clock).plusDays(warningDays()));
    }

    /** Settles one account; nothing happens when someone acted on it meanwhile. */
    public void settle(AccountId id) {
        var account = accounts.hold(id);
        if (account.facts().status() == AccountStatus.EMERGENCY) {
            settle(account, new MissEmergencyReview(id), account.life().missReview(LocalDate.now(clock), clock.instant()), "account.unreviewed");
        } else {
            settle(account, new LapseApproval(id), account.life().lapse(LocalDate.now(clock), clock.instant()), "account.lapsed");
        }
    }

    /** Tells the people of one account that its approval ends, once for each last day. */
    public void warn(AccountId id) {
        var account = accounts.hold(id);
        settle(account, new WarnOfEnd(id), account.life().warn(warningDays(), LocalDate.now(clock), clock.instant()), "account.ending");
    }

    private void settle(Account account, Command command, Decision decision, String template) {
        if (decision.allowed()) {
            journal.settle(command, decision);
            notices.tell(account.facts(), template);
        }
    }

    private int warningDays() {
        return settings.number("account.expiry.warning.days");
    }
}
