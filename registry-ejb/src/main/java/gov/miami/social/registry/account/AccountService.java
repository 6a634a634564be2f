package gov.miami.social.registry.account;

import gov.miami.social.policy.account.AccountId;
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
    private AccountListing listing;
    @Inject
    private AccountRules rules;
    @Inject
    private Journal journal;

    public Listing<AccountRow> list(ListQuery query) {
        return listing.list(query);
    }

    /** What the lists can be narrowed by. */
    public AccountChoices choices() {
        return listing.choices();
    }

    /** What about accounts waits for the caller: approved ones to open, conditions of an end to attest, and closings. */
    public List<AccountTask> tasks() {
        return listing.tasks();
    }

    /** What a found account can be recorded with; only for who may record one. */
    @RolesAllowed({Roles.CITY_MANAGER, Roles.DIRECTOR, Roles.COMMUNICATIONS, Roles.RECORDS, Roles.AUDITOR, Roles.IT_ADMIN})
    public AccountChoices findable() {
        return listing.choices();
    }

    /** What happened to an account, oldest first. */
    public List<HistoryLine> history(AccountId id) {
        return listing.history(id);
    }

    public AccountView find(AccountId id) {
        return reading.view(id);
    }

    /** For whose accounts the caller may ask. */
    public OwnAccounts own() {
        return reading.own();
    }

    /** Whether the account may be used now, clause by clause. */
    public Decision approvedForUse(AccountId id) {
        return rules.use(accounts.get(id));
    }

    /** Puts an approved account into use. */
    public void open(@Valid OpenAccount command) {
        var account = accounts.hold(command.account());
        reading.requireOurs(account);
        journal.settle(command, rules.open(account, command));
    }

    /** Somebody of the department saw the approved new name on the platform. */
    public void confirmName(@Valid ConfirmName command) {
        var account = accounts.hold(command.account());
        reading.requireOurs(account);
        journal.settle(command, rules.confirmName(account, command));
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
            accounts.add(rules.found(command));
        }
        journal.settle(command, decision);
    }
}
