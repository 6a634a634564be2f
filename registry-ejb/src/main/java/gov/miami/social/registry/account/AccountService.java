package gov.miami.social.registry.account;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.account.AccountStatus;
import gov.miami.social.policy.shared.Decision;
import gov.miami.social.registry.department.HistoryLine;
import gov.miami.social.registry.journal.Journal;
import gov.miami.social.registry.shared.ListQuery;
import gov.miami.social.registry.shared.Listing;
import gov.miami.social.registry.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The registry: every account, where it stands, and how it goes into use. */
@Stateless
@RolesAllowed(Roles.EMPLOYEE)
public class AccountService {

    @Inject
    private Accounts accounts;
    @Inject
    private AccountReading reading;
    @Inject
    private AccountRights rights;
    @Inject
    private AccountRules rules;
    @Inject
    private Journal journal;
    @Inject
    private Clock clock;

    public Listing<AccountRow> list(ListQuery query) {
        return reading.list(query);
    }

    /** What the lists can be narrowed by. */
    public AccountChoices choices() {
        return reading.choices();
    }

    /** What about accounts waits for the caller: approved ones to open, approved ends to close. */
    public List<AccountTask> tasks() {
        return reading.tasks();
    }

    /** What a found account can be recorded with; only for who may record one. */
    @RolesAllowed({Roles.CITY_MANAGER, Roles.DIRECTOR, Roles.COMMUNICATIONS, Roles.RECORDS, Roles.AUDITOR, Roles.IT_ADMIN})
    public AccountChoices findable() {
        return reading.choices();
    }

    /** What happened to an account, oldest first. */
    public List<HistoryLine> history(AccountId id) {
        return reading.history(id);
    }

    public AccountView find(AccountId id) {
        return reading.view(accounts.get(id));
    }

    /** Whether the account may be used now, clause by clause. */
    public Decision approvedForUse(AccountId id) {
        var account = accounts.get(id);
        return account.mayBeUsed(rules.platformLawful(account.profile()), LocalDate.now(clock), clock.instant());
    }

    /** Puts an approved account into use. */
    public void open(@Valid OpenAccount command) {
        var account = accounts.hold(command.account());
        rights.requireOurs(account);
        var asked = account.profile().renamed(command.handle(), command.url());
        var free = accounts.having(asked).filter(other -> !other.equals(command.account())).isEmpty();
        journal.settle(command, account.open(command, rules.addressFits(asked), free, rules.platformLawful(asked), rules.pages(), LocalDate.now(clock)));
    }

    /**
     * Puts a found account on record as unapproved; a repeated click finds it there and changes nothing. Only who answers for
     * accounts may find one: else "found, asked to be used" would be a way to a new account around its director (B.1).
     */
    @RolesAllowed({Roles.CITY_MANAGER, Roles.DIRECTOR, Roles.COMMUNICATIONS, Roles.RECORDS, Roles.AUDITOR, Roles.IT_ADMIN})
    public void recordFound(@Valid RecordFoundAccount command) {
        if (accounts.has(command.account())) {
            return;
        }
        var decision = rules.finding(command.profile());
        if (decision.allowed()) {
            accounts.add(new Account(command.account(), command.profile(), AccountStatus.UNAPPROVED, command.source(), clock.instant()));
        }
        journal.settle(command, decision);
    }
}
