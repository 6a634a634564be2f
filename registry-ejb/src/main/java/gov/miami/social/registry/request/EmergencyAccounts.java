package gov.miami.social.registry.request;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.account.AccountStatus;
import gov.miami.social.policy.request.Emergency;
import gov.miami.social.policy.shared.Decision;
import gov.miami.social.registry.account.AccountFacts;
import gov.miami.social.registry.account.AccountRegister;
import gov.miami.social.registry.account.AccountRow;
import gov.miami.social.registry.account.AccountService;
import gov.miami.social.registry.shared.ListQuery;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The accounts named for emergencies: in reserve or in use, and what the caller may do with each. */
@Dependent
class EmergencyAccounts {

    private static final int MOST = 100;

    @Inject
    private AccountService accounts;
    @Inject
    private AccountRegister register;
    @Inject
    private Emergencies emergencies;
    @Inject
    private EmergencyDesk desk;

    /** Those in use first. */
    List<ReservedAccount> all() {
        var declared = !emergencies.inForce(desk.now()).isEmpty();
        var authority = desk.authority().decision();
        return Stream.concat(rows(AccountStatus.EMERGENCY), rows(AccountStatus.STANDBY)).map(row -> reserved(row, declared, authority)).toList();
    }

    boolean usable(AccountId id) {
        var account = register.facts(id);
        return account.status() == AccountStatus.STANDBY && mayUse(account, !emergencies.inForce(desk.now()).isEmpty());
    }

    private Stream<AccountRow> rows(AccountStatus status) {
        return accounts.list(new ListQuery("", Map.of("status", status.name()), "", true, 0, MOST)).rows().stream();
    }

    private ReservedAccount reserved(AccountRow row, boolean declared, Decision authority) {
        var account = register.facts(row.id());
        return new ReservedAccount(row.id(), row.platform() + " @" + row.handle(), row.departmentName(),
                account.reviewDue().filter(due -> account.status() == AccountStatus.EMERGENCY), mayUse(account, declared),
                Emergency.endUse(authority, desk.ofDepartment(account), account.status()).allowed());
    }

    private boolean mayUse(AccountFacts account, boolean declared) {
        return Emergency.use(declared, account.status(), desk.ofDepartment(account), desk.platformLawful(account)).allowed();
    }
}
