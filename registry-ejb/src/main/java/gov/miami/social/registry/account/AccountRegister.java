package gov.miami.social.registry.account;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.account.AccountProfile;
import gov.miami.social.policy.account.AccountStatus;
import gov.miami.social.policy.account.OfficialPages;
import gov.miami.social.policy.account.PlatformKey;
import gov.miami.social.policy.account.ProposedPlatform;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a decided request or a declared emergency does to the registry, and the facts they ask of it. It settles nothing
 * itself: whoever calls has asked the rule and writes the journal, in the same transaction.
 */
@Dependent
public class AccountRegister {

    @Inject
    private Accounts accounts;
    @Inject
    private Platforms platforms;
    @Inject
    private AccountRules rules;
    @Inject
    private Clock clock;

    public AccountFacts facts(AccountId id) {
        return accounts.get(id).facts();
    }

    /** The same, and nobody else changes the account until the transaction ends. */
    public AccountFacts held(AccountId id) {
        return accounts.hold(id).facts();
    }

    public Optional<PlatformView> platform(PlatformKey key) {
        return platforms.known(key);
    }

    /** The open account that already has this name or address. */
    public Optional<AccountId> having(AccountProfile profile) {
        return accounts.having(profile);
    }

    /** Whether the address of a profile stands on a host of its platform. */
    public boolean addressFits(AccountProfile profile) {
        return rules.addressFits(profile);
    }

    public OfficialPages pages() {
        return rules.pages();
    }

    /** The City's own page that an account links to, unless its department names another one (A.5). */
    public String cityPage() {
        return rules.cityPage();
    }

    public Map<PlatformKey, String> platformNames() {
        return platforms.names();
    }

    /** Puts a platform that the catalogue lacks up for review. */
    public PlatformKey proposal(String text) {
        return platforms.propose(ProposedPlatform.of(text), clock.instant());
    }

    /** The account that has this name or address; put on record as found in use when there is none. */
    public AccountId found(AccountProfile profile) {
        return accounts.having(profile).orElseGet(() -> {
            var id = AccountId.random();
            accounts.add(new Account(id, profile, AccountStatus.UNAPPROVED, Origin.found(clock.instant())));
            return id;
        });
    }

    public void establish(AccountId id, AccountProfile profile, LocalDate until) {
        var account = new Account(id, profile, AccountStatus.APPROVED, Origin.request(clock.instant()));
        account.life().approve(until);
        accounts.add(account);
    }

    public void approveUse(AccountId id, AccountProfile profile, LocalDate until) {
        accounts.hold(id).approveUse(profile, until, LocalDate.now(clock));
    }

    public void denyUse(AccountId id) {
        var account = accounts.hold(id);
        if (account.facts().status().allows(AccountStatus.DENIED)) {
            account.life().become(AccountStatus.DENIED);
        }
    }

    /** @param asker who asked for the new name, and sees to it on the platform */
    public void rename(AccountId id, AccountProfile profile, Instant at, EmployeeId asker) {
        var account = accounts.hold(id);
        accounts.add(account.rename(profile.handle(), profile.url(), LocalDate.ofInstant(at, clock.getZone()), new NewName(at, asker)));
    }

    public void transfer(AccountId id, AccountProfile profile) {
        var account = accounts.hold(id);
        account.describe(account.profile().movedTo(profile));
    }

    /** An account that nobody owned is of the department that answers for it from now on. */
    public void adopt(AccountId id, DepartmentKey owner) {
        var account = accounts.hold(id);
        if (account.profile().department().isEmpty()) {
            account.describe(account.profile().ownedBy(owner));
        }
    }

    /** @param recipient the official to whom it is handed over; empty when it just ends */
    public void approveEnd(AccountId id, Instant at, String recipient) {
        accounts.hold(id).life().approveEnd(at, recipient);
    }

    public void beginEmergencyUse(AccountId id, Instant due) {
        accounts.hold(id).life().beginEmergencyUse(due);
    }

    public void approveEmergencyUse(AccountId id) {
        accounts.hold(id).life().approveEmergencyUse();
    }

    /** The use in an emergency is over: the account is in reserve again. */
    public void endEmergencyUse(AccountId id) {
        accounts.hold(id).life().become(AccountStatus.STANDBY);
    }

    /** The accounts in use in an emergency. */
    public List<AccountId> inEmergency() {
        return accounts.inEmergency();
    }

    /** Nobody opened the account in time: its approval ran out. */
    public void lapse(AccountId id) {
        accounts.hold(id).life().become(AccountStatus.LAPSED);
    }
}
