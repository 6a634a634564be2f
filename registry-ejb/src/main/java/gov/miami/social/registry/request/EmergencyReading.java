package gov.miami.social.registry.request;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.account.AccountStatus;
import gov.miami.social.policy.request.Emergency;
import gov.miami.social.policy.request.EmergencyId;
import gov.miami.social.policy.shared.Decision;
import gov.miami.social.registry.account.AccountFacts;
import gov.miami.social.registry.account.NamedAccounts;
import gov.miami.social.registry.department.Organisation;
import gov.miami.social.registry.shared.StaleView;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What pages show of emergencies: those declared, the accounts named for them, and what the caller may do with each. */
@Dependent
class EmergencyReading {

    @Inject
    private Emergencies emergencies;
    @Inject
    private NamedAccounts accounts;
    @Inject
    private Organisation organisation;
    @Inject
    private EmergencyAuthority authority;
    @Inject
    private Office office;

    /** The latest first. */
    List<EmergencyView> latest() {
        return views(emergencies.latest().stream());
    }

    List<EmergencyView> inForce() {
        return views(emergencies.latest().stream().filter(one -> one.inForce(office.now())).sorted(Comparator.comparing(Declared::begins)));
    }

    /** The accounts named for emergencies, in reserve or in use, those in use first. */
    List<ReservedAccount> reserved() {
        var declared = declared();
        var by = authority.authority().decision();
        var departments = organisation.departmentNames(office.today());
        return Stream.of(AccountStatus.EMERGENCY, AccountStatus.STANDBY).flatMap(status -> accounts.reserve().stream().filter(account -> account.status() == status))
                .map(account -> reserved(account, account.profile().department().map(departments::get).orElse(""), declared, by)).toList();
    }

    /** Who declares one has seen the one before it. */
    void requireSeen(Optional<EmergencyId> seen) {
        var last = emergencies.last();
        if (!last.map(Declared::id).equals(seen)) {
            throw new StaleView(EmergencyTurn.ONLY, last.map(Declared::by).map(by -> organisation.names(List.of(by)).get(by)).orElse(""));
        }
    }

    boolean usable(AccountId id) {
        return accounts.reserve().stream().filter(account -> account.id().equals(id)).anyMatch(account -> mayUse(account, declared()));
    }

    boolean lawful(AccountFacts account) {
        return accounts.lawful(account);
    }

    private boolean declared() {
        return emergencies.latest().stream().anyMatch(one -> one.inForce(office.now()));
    }

    private ReservedAccount reserved(AccountFacts account, String department, boolean declared, Decision by) {
        var used = account.status() == AccountStatus.EMERGENCY;
        return new ReservedAccount(account.id(), accounts.platform(account) + " @" + account.profile().handle(), department,
                account.reviewDue().filter(due -> used), used && account.reviewDue().isEmpty(), mayUse(account, declared),
                Emergency.endUse(by, authority.ofDepartment(account), account.status()).allowed(), by.allowed() && account.status() == AccountStatus.STANDBY);
    }

    private boolean mayUse(AccountFacts account, boolean declared) {
        return account.status() == AccountStatus.STANDBY && Emergency.use(declared, account.status(), authority.ofDepartment(account), lawful(account)).allowed();
    }

    private List<EmergencyView> views(Stream<Declared> found) {
        var declared = found.toList();
        var names = organisation.names(declared.stream().map(Declared::by).toList());
        return declared.stream().map(one -> one.view(names.getOrDefault(one.by(), ""), office.now())).toList();
    }
}
