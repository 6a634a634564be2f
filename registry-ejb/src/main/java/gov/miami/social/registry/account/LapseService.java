package gov.miami.social.registry.account;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.account.AccountStatus;
import gov.miami.social.registry.journal.Journal;
import gov.miami.social.registry.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Lets approvals run out on their day (reading 2) and uncovers emergency uses that nobody approved in time (reading 14). */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class LapseService {

    @Inject
    private Accounts accounts;
    @Inject
    private Clock clock;
    @Inject
    private Journal journal;

    public List<AccountFacts> overdue() {
        return accounts.overdue(LocalDate.now(clock), clock.instant());
    }

    /** Settles one account; nothing happens when someone acted on it meanwhile. */
    public void settle(AccountId id) {
        var account = accounts.hold(id);
        var today = LocalDate.now(clock);
        var now = clock.instant();
        if (account.facts().status() == AccountStatus.EMERGENCY) {
            var decision = account.missReview(today, now);
            if (decision.allowed()) {
                journal.settle(new MissEmergencyReview(id), decision);
            }
        } else {
            var decision = account.lapse(today, now);
            if (decision.allowed()) {
                journal.settle(new LapseApproval(id), decision);
            }
        }
    }
}
