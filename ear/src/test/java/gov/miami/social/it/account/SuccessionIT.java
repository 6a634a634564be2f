package gov.miami.social.it.account;

import static gov.miami.social.policy.shared.Clause.DEPARTMENT_LEAVES_NO_ACCOUNT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import gov.miami.social.it.As;
import gov.miami.social.it.CityClock;
import gov.miami.social.it.Ears;
import gov.miami.social.it.department.City;
import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.account.AccountProfile;
import gov.miami.social.policy.account.PlatformKey;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.registry.account.AccountService;
import gov.miami.social.registry.account.ApprovalClock;
import gov.miami.social.registry.account.RecordFoundAccount;
import gov.miami.social.registry.department.DepartmentService;
import gov.miami.social.registry.department.EndDepartment;
import gov.miami.social.registry.department.MergeDepartment;
import gov.miami.social.registry.shared.PolicyRefusal;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** No account is left without an owner when a department ends; when it is merged, its accounts go where it goes. */
@ExtendWith(ArquillianExtension.class)
class SuccessionIT {

    private static final ZoneId CITY = ZoneId.of("America/New_York");

    @Inject
    private City city;
    @Inject
    private AccountService accounts;
    @Inject
    private DepartmentService departments;
    @Inject
    private ApprovalClock minute;

    @Deployment
    static EnterpriseArchive ear() {
        return Ears.builtWith(SuccessionIT.class, City.class);
    }

    @AfterEach
    void letTheClockGoOn() {
        CityClock.reset();
    }

    @Test
    void aDepartmentThatOwnsAnOpenAccountDoesNotEnd() throws Exception {
        var department = city.department();
        found(department);
        var refusal = catchThrowableOfType(PolicyRefusal.class, () -> end(department));
        assertThat(refusal.decision().refusing()).containsExactly(DEPARTMENT_LEAVES_NO_ACCOUNT);
        end(city.department());
    }

    @Test
    void theAccountsOfAMergedDepartmentPassToItsSuccessorAtOnce() throws Exception {
        var merged = city.department();
        var successor = city.department();
        var account = found(merged);
        merge(merged, successor, LocalDate.now(CITY));
        assertThat(owner(account)).isEqualTo(successor);
        assertThat(As.login("auditor", () -> accounts.history(account))).extracting("command").endsWith("FollowDepartment");
    }

    @Test
    void aMergerToComePassesThemOnItsDay() throws Exception {
        var merged = city.department();
        var successor = city.department();
        var account = found(merged);
        var day = LocalDate.now(CITY).plusDays(9);
        merge(merged, successor, day);
        minute.tick();
        assertThat(owner(account)).isEqualTo(merged);
        CityClock.set(day.atStartOfDay(CITY).toInstant());
        minute.tick();
        assertThat(owner(account)).isEqualTo(successor);
        assertThat(As.login("auditor", () -> accounts.history(account))).extracting("command").endsWith("FollowDepartment");
    }

    private AccountId found(DepartmentKey owner) throws Exception {
        var id = AccountId.random();
        var name = "merged" + UUID.randomUUID().toString().substring(0, 8);
        var profile = AccountProfile.empty().on(new PlatformKey("facebook")).renamed(name, "https://facebook.com/" + name).ownedBy(owner);
        As.login("records", () -> accounts.recordFound(new RecordFoundAccount(id, profile, "A search", "")));
        return id;
    }

    private DepartmentKey owner(AccountId account) throws Exception {
        return As.login("auditor", () -> accounts.find(account)).facts().profile().department().orElseThrow();
    }

    private void merge(DepartmentKey merged, DepartmentKey successor, LocalDate from) throws Exception {
        As.login("hr", () -> departments.merge(new MergeDepartment(merged, departments.find(merged).version(), successor, from, "Ordinance")));
    }

    private void end(DepartmentKey department) throws Exception {
        As.login("hr", () -> departments.end(new EndDepartment(department, departments.find(department).version(), LocalDate.now(CITY), "Ordinance")));
    }
}
