package gov.miami.social.it.request;

import static gov.miami.social.policy.account.AccountStatus.ACTIVE;
import static gov.miami.social.policy.account.AccountStatus.APPROVED;
import static gov.miami.social.policy.account.AccountStatus.EMERGENCY;
import static gov.miami.social.policy.account.AccountStatus.LAPSED;
import static gov.miami.social.policy.account.AccountStatus.STANDBY;
import static gov.miami.social.policy.shared.Clause.EMERGENCY_USER_OF_DEPARTMENT;
import static gov.miami.social.policy.shared.Clause.EMERGENCY_USE_UNDER_WAY;
import static org.assertj.core.api.Assertions.assertThat;

import gov.miami.social.it.As;
import gov.miami.social.it.CityClock;
import gov.miami.social.it.Ears;
import gov.miami.social.it.security.Cases;
import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.account.AccountStatus;
import gov.miami.social.policy.request.EmergencyId;
import gov.miami.social.policy.request.RequestContent;
import gov.miami.social.policy.request.RequestId;
import gov.miami.social.policy.request.RequestKind;
import gov.miami.social.registry.account.AccountService;
import gov.miami.social.registry.account.OpenAccount;
import gov.miami.social.registry.department.HistoryLine;
import gov.miami.social.registry.request.ApprovalService;
import gov.miami.social.registry.request.DeclareEmergency;
import gov.miami.social.registry.request.EmergencyService;
import gov.miami.social.registry.request.EndEmergency;
import gov.miami.social.registry.request.EndEmergencyUse;
import gov.miami.social.registry.request.OpeningOutlookService;
import gov.miami.social.registry.request.PreNameAccount;
import gov.miami.social.registry.request.RequestClock;
import gov.miami.social.registry.request.RequestRow;
import gov.miami.social.registry.request.RequestService;
import gov.miami.social.registry.request.UseInEmergency;
import gov.miami.social.registry.request.WithdrawRequest;
import gov.miami.social.registry.shared.ListQuery;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What ends in time: the use in an emergency, and an approval that nobody uses. */
@ExtendWith(ArquillianExtension.class)
class RequestEndsIT {

    @Inject
    private Cases cases;
    @Inject
    private RequestService requests;
    @Inject
    private ApprovalService approvals;
    @Inject
    private AccountService accounts;
    @Inject
    private EmergencyService emergencies;
    @Inject
    private OpeningOutlookService outlook;
    @Inject
    private RequestClock minute;
    @Inject
    private Clock clock;

    @Deployment
    static EnterpriseArchive ear() {
        return Ears.builtWith(RequestEndsIT.class, Cases.class);
    }

    @AfterEach
    void calm() throws Exception {
        CityClock.reset();
        for (var declared : emergenciesInForce()) {
            As.login("city-manager", () -> emergencies.end(new EndEmergency(declared)));
        }
    }

    @Test
    void whoUsedAnAccountInAnEmergencyPutsItBackInReserve() throws Exception {
        var used = used();
        assertThat(As.refused("employee-police", () -> emergencies.endUse(new EndEmergencyUse(used.account())))).containsExactly(EMERGENCY_USER_OF_DEPARTMENT);
        As.login("employee-parks", () -> emergencies.endUse(new EndEmergencyUse(used.account())));
        assertThat(status(used.account())).isEqualTo(STANDBY);
        assertThat(As.refused("employee-parks", () -> emergencies.endUse(new EndEmergencyUse(used.account())))).containsExactly(EMERGENCY_USE_UNDER_WAY);
        cases.approve("city-manager", used.request());
        assertThat(status(used.account())).as("what was done is approved, the account stays in reserve").isEqualTo(STANDBY);
    }

    @Test
    void whenTheEmergencyEndsItsAccountsGoBackInReserveByThemselves() throws Exception {
        var used = used();
        minute.tick();
        assertThat(status(used.account())).as("an emergency is declared").isEqualTo(EMERGENCY);
        calm();
        minute.tick();
        assertThat(status(used.account())).isEqualTo(STANDBY);
        assertThat(history(used.account())).contains("EndEmergencyUse");
    }

    @Test
    void onlyWhoMayIsOfferedTheUseAndEveryListBearsTheDeadline() throws Exception {
        var account = reserved();
        assertThat(mayUse("employee-parks", account)).as("no emergency is declared").isFalse();
        declare();
        assertThat(mayUse("employee-parks", account)).isTrue();
        assertThat(mayUse("communications", account)).isTrue();
        assertThat(mayUse("employee-police", account)).isFalse();
        var used = use(account);
        var waiting = As.login("city-manager", () -> approvals.waiting(new ListQuery("", Map.of(), "", true, 0, 200)).rows());
        assertThat(waiting.get(0).due()).as("what has a deadline comes first").isPresent();
        assertThat(waiting).filteredOn(row -> row.id().equals(used.request())).singleElement().extracting(RequestRow::due)
                .satisfies(due -> assertThat((Optional<?>) due).isPresent());
        assertThat(cases.seenBy("city-manager", used.request()).due()).isPresent();
        assertThat(As.login("employee-parks", () -> emergencies.limits().reviewHours())).isEqualTo(24);
    }

    @Test
    void anApprovalThatNobodyUsesLapsesAfterAWarning() throws Exception {
        var account = established();
        var openBy = LocalDate.now(clock).plusDays(90);
        assertThat(As.login("employee-parks", () -> outlook.of(List.of(account))).get(account).openBy()).contains(openBy);
        minute.tick();
        assertThat(history(account)).doesNotContain("WarnOfOpening");
        CityClock.advance(Duration.ofDays(77));
        minute.tick();
        minute.tick();
        assertThat(history(account)).containsOnlyOnce("WarnOfOpening").doesNotContain("LapseOpening");
        CityClock.advance(Duration.ofDays(13));
        minute.tick();
        assertThat(status(account)).as("on its last day").isEqualTo(APPROVED);
        CityClock.advance(Duration.ofDays(1));
        minute.tick();
        assertThat(status(account)).isEqualTo(LAPSED);
        assertThat(history(account)).contains("LapseOpening");
    }

    @Test
    void anAccountThatIsOpenedDoesNotLapseSo() throws Exception {
        var account = established();
        var facts = As.login("auditor", () -> accounts.find(account).facts());
        As.login("employee-parks", () -> accounts.open(new OpenAccount(account, facts.profile().handle(), facts.profile().url(), true, facts.version())));
        CityClock.advance(Duration.ofDays(91));
        minute.tick();
        assertThat(status(account)).isEqualTo(ACTIVE);
        assertThat(history(account)).doesNotContain("WarnOfOpening", "LapseOpening");
    }

    @Test
    void anAccountWhoseEndIsAskedForIsNoTaskToOpen() throws Exception {
        var account = established();
        var content = requestContent(account);
        assertThat(endAsked(account)).isFalse();
        cases.submit("employee-parks", cases.drafted("employee-parks", RequestKind.TERMINATE, Optional.of(account), content));
        assertThat(endAsked(account)).isTrue();
    }

    @Test
    void aRequestAboutAnAccountBeginsInItsKindAndIsFoundAgain() throws Exception {
        var account = established();
        var begun = As.login("employee-parks", () -> requests.begun(RequestKind.TERMINATE, account));
        assertThat(begun.facts().number()).as("not kept yet").isEmpty();
        assertThat(begun.facts().account()).contains(account);
        var draft = cases.drafted("employee-parks", RequestKind.TERMINATE, Optional.of(account), requestContent(account));
        assertThat(As.login("employee-parks", () -> requests.begun(RequestKind.TERMINATE, account)).facts().id()).isEqualTo(draft);
        assertThat(As.login("director-parks", () -> requests.begun(RequestKind.TERMINATE, account)).facts().id()).isNotEqualTo(draft);
    }

    private record Used(AccountId account, RequestId request) {
    }

    private Used used() throws Exception {
        var account = reserved();
        declare();
        return use(account);
    }

    private Used use(AccountId account) throws Exception {
        var request = RequestId.random();
        var emergency = emergenciesInForce().get(0);
        As.login("employee-parks", () -> emergencies.use(new UseInEmergency(account, emergency, request)));
        return new Used(account, request);
    }

    private AccountId reserved() throws Exception {
        var asked = cases.submit("employee-parks", cases.drafted("employee-parks", RequestKind.USE, Optional.empty(), cases.content(Cases.PARKS)));
        var account = cases.seenBy("employee-parks", asked).facts().account().orElseThrow();
        As.login("employee-parks", () -> requests.withdraw(new WithdrawRequest(asked, requests.find(asked).facts().version())));
        As.login("city-manager", () -> emergencies.preName(new PreNameAccount(account)));
        return account;
    }

    private void declare() throws Exception {
        if (!emergenciesInForce().isEmpty()) {
            return;
        }
        var hurricane = new DeclareEmergency(EmergencyId.random(), "Hurricane", "Landfall tonight", clock.instant().plus(Duration.ofDays(3)), cases.lastEmergency());
        As.login("city-manager", () -> emergencies.declare(hurricane));
    }

    private AccountId established() throws Exception {
        return cases.seenBy("employee-parks", cases.approve("city-manager", cases.endorsed())).facts().account().orElseThrow();
    }

    private RequestContent requestContent(AccountId account) throws Exception {
        var profile = As.login("auditor", () -> accounts.find(account).facts().profile());
        return new RequestContent(Optional.empty(), profile, "", "", "Nobody needs it", false);
    }

    private boolean endAsked(AccountId account) throws Exception {
        return As.login("employee-parks", () -> outlook.of(List.of(account))).get(account).endAsked();
    }

    private boolean mayUse(String login, AccountId account) throws Exception {
        return As.login(login, () -> emergencies.mayUse(account));
    }

    private List<EmergencyId> emergenciesInForce() throws Exception {
        return As.login("city-manager", () -> emergencies.inForce().stream().map(one -> one.id()).toList());
    }

    private AccountStatus status(AccountId account) throws Exception {
        return As.login("auditor", () -> accounts.find(account).facts().status());
    }

    private List<String> history(AccountId account) throws Exception {
        return As.login("auditor", () -> accounts.history(account).stream().map(HistoryLine::command).toList());
    }
}
