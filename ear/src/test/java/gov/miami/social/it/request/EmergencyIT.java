package gov.miami.social.it.request;

import static gov.miami.social.policy.account.AccountStatus.ACTIVE;
import static gov.miami.social.policy.account.AccountStatus.DENIED;
import static gov.miami.social.policy.account.AccountStatus.EMERGENCY;
import static gov.miami.social.policy.account.AccountStatus.STANDBY;
import static gov.miami.social.policy.account.AccountStatus.UNAPPROVED;
import static gov.miami.social.policy.shared.Clause.EMERGENCY_APPROVAL_IN_TIME;
import static gov.miami.social.policy.shared.Clause.EMERGENCY_OF_CITY_MANAGER;
import static gov.miami.social.policy.shared.Clause.EMERGENCY_USER_OF_DEPARTMENT;
import static gov.miami.social.policy.shared.Clause.EMERGENCY_USE_UNDER_WAY;
import static gov.miami.social.policy.shared.Clause.NO_EMERGENCY_USE_TO_DECIDE;
import static gov.miami.social.policy.shared.Clause.NO_OTHER_EMERGENCY;
import static org.assertj.core.api.Assertions.assertThat;

import gov.miami.social.it.As;
import gov.miami.social.it.CityClock;
import gov.miami.social.it.Ears;
import gov.miami.social.it.account.AskedAccounts;
import gov.miami.social.it.security.Cases;
import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.account.AccountStatus;
import gov.miami.social.policy.request.EmergencyId;
import gov.miami.social.policy.request.RequestId;
import gov.miami.social.policy.request.RequestKind;
import gov.miami.social.policy.request.UsedInEmergency;
import gov.miami.social.policy.shared.SentenceId;
import gov.miami.social.registry.account.AccountService;
import gov.miami.social.registry.account.ApprovalClock;
import gov.miami.social.registry.account.ReserveOption;
import gov.miami.social.registry.department.HistoryLine;
import gov.miami.social.registry.journal.JournalService;
import gov.miami.social.registry.journal.JournalView;
import gov.miami.social.registry.journal.Subject;
import gov.miami.social.registry.request.ApprovalService;
import gov.miami.social.registry.request.EmergencyService;
import gov.miami.social.registry.request.EndEmergency;
import gov.miami.social.registry.request.EndEmergencyUse;
import gov.miami.social.registry.request.PreNameAccount;
import gov.miami.social.registry.request.RefuseRequest;
import gov.miami.social.registry.request.ReleaseAccount;
import gov.miami.social.registry.request.RequestClock;
import gov.miami.social.registry.request.RequestRow;
import gov.miami.social.registry.request.RequestService;
import gov.miami.social.registry.request.ReserveService;
import gov.miami.social.registry.request.WithdrawRequest;
import gov.miami.social.registry.shared.ListQuery;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Emergencies in the server (reading 14): declared one at a time, an account in reserve used and put back, approved in time or uncovered. */
@ExtendWith(ArquillianExtension.class)
class EmergencyIT {

    @Inject
    private Hurricanes hurricanes;
    @Inject
    private Cases cases;
    @Inject
    private AskedAccounts asked;
    @Inject
    private RequestService requests;
    @Inject
    private ApprovalService approvals;
    @Inject
    private AccountService accounts;
    @Inject
    private EmergencyService emergencies;
    @Inject
    private ReserveService reserve;
    @Inject
    private JournalService journal;
    @Inject
    private RequestClock minute;
    @Inject
    private ApprovalClock approvalMinute;

    @Deployment
    static EnterpriseArchive ear() {
        return Ears.builtWith(EmergencyIT.class, Hurricanes.class, AskedAccounts.class, Cases.class);
    }

    @AfterEach
    void calm() throws Exception {
        hurricanes.end();
        CityClock.reset();
        hurricanes.end();
    }

    @Test
    void aSecondEmergencyIsRefusedWhileOneIsInForce() throws Exception {
        var first = hurricanes.declared();
        As.login("designee", () -> emergencies.declare(hurricanes.hurricane(first)));
        assertThat(As.refused(() -> As.login("city-manager", () -> emergencies.declare(hurricanes.hurricane(EmergencyId.random()))))).containsExactly(NO_OTHER_EMERGENCY);
        As.login("city-manager", () -> emergencies.end(new EndEmergency(first)));
        assertThat(hurricanes.declared()).isNotEqualTo(first);
    }

    @Test
    void theJournalFindsWhatWasDoneWithAnEmergencyByWordsOfItsTitle() throws Exception {
        var about = Subject.of("emergency", hurricanes.declared());
        assertThat(journaled("hurricane")).contains(about);
        assertThat(journaled("hurricane nobodyhasseen")).doesNotContain(about);
    }

    private List<Subject> journaled(String text) throws Exception {
        return As.login("auditor", () -> journal.list(new ListQuery(text, Map.of(), "", true, 0, 50)).rows()).stream().map(JournalView::subject).toList();
    }

    @Test
    void inAnEmergencyAPreNamedAccountIsUsedAtOnceAndApprovedInTime() throws Exception {
        var used = hurricanes.used();
        assertThat(asked.seen(used.account()).facts().status()).isEqualTo(EMERGENCY);
        assertThat(asked.seen(used.account()).use().allowed()).isTrue();
        assertThat(As.login("employee-parks", () -> requests.story(used.request())).history()).as("the use opens the history of the request")
                .singleElement().extracting("command").isEqualTo("SubmitInEmergency");
        assertThat(cases.seenBy("city-manager", used.request()).emergency()).as("what approving does is told").contains(UsedInEmergency.UNDER_WAY);
        cases.approve("city-manager", used.request());
        CityClock.advance(Duration.ofHours(25));
        approvalMinute.tick();
        assertThat(status(used.account())).as("approved is the use in the emergency, and no ordinary use").isEqualTo(EMERGENCY);
        assertThat(asked.seen(used.account()).use().allowed()).isTrue();
        hurricanes.end();
        assertThat(status(used.account())).isEqualTo(STANDBY);
        assertThat(asked.seen(used.account()).facts().approvedUntil()).isEmpty();
        assertThat(status(hurricanes.use(used.account()).account())).as("the reserve can be used again").isEqualTo(EMERGENCY);
    }

    @Test
    void theApprovalOfAnEarlierUseDoesNotCoverTheNextOne() throws Exception {
        var first = hurricanes.used();
        As.login("employee-parks", () -> emergencies.endUse(new EndEmergencyUse(first.account())));
        CityClock.advance(Duration.ofHours(1));
        var second = hurricanes.use(first.account());
        cases.approve("city-manager", first.request());
        CityClock.advance(Duration.ofHours(24).plusMinutes(1));
        assertThat(asked.seen(first.account()).use().refusing()).containsExactly(EMERGENCY_APPROVAL_IN_TIME);
        approvalMinute.tick();
        assertThat(status(first.account())).isEqualTo(UNAPPROVED);
        cases.approve("city-manager", second.request());
        assertThat(status(first.account())).as("approved late, it is in reserve again").isEqualTo(STANDBY);
    }

    @Test
    void aRefusedEmergencyUseEndsAtOnceAndAnOrdinaryApprovalOutlastsTheEmergency() throws Exception {
        var refused = hurricanes.used();
        refuse(refused.request());
        assertThat(status(refused.account())).isEqualTo(DENIED);
        hurricanes.end();
        assertThat(status(refused.account())).isEqualTo(DENIED);
        var used = hurricanes.used();
        cases.approve("city-manager", used.request());
        var ordinary = cases.submit("employee-parks", cases.drafted("employee-parks", RequestKind.USE, Optional.of(used.account()), As.login("auditor", () -> requests.find(used.request()).facts().content())));
        cases.approve("director-parks", ordinary);
        cases.approve("city-manager", ordinary);
        hurricanes.end();
        assertThat(status(used.account())).isEqualTo(ACTIVE);
    }

    @Test
    void anAccountWhoseUseWasRefusedIsReservedAgainAndUsedInTheNextEmergency() throws Exception {
        var refused = hurricanes.used();
        refuse(refused.request());
        assertThat(As.refused("director-parks", () -> reserve.preName(new PreNameAccount(refused.account())))).containsExactly(EMERGENCY_OF_CITY_MANAGER);
        As.login("designee", () -> reserve.preName(new PreNameAccount(refused.account())));
        assertThat(history(refused.account())).endsWith("PreNameAccount");
        assertThat(status(hurricanes.use(refused.account()).account())).isEqualTo(EMERGENCY);
    }

    @Test
    void anAccountIsTakenOutOfTheReserveOnceNoUseOfItWaitsForADecision() throws Exception {
        var used = hurricanes.used();
        hurricanes.end();
        var release = new ReleaseAccount(used.account());
        assertThat(As.refused("city-manager", () -> reserve.release(release))).containsExactly(NO_EMERGENCY_USE_TO_DECIDE);
        cases.approve("city-manager", used.request());
        assertThat(As.refused("director-parks", () -> reserve.release(release))).containsExactly(EMERGENCY_OF_CITY_MANAGER);
        As.login("city-manager", () -> reserve.release(release));
        assertThat(status(used.account())).isEqualTo(UNAPPROVED);
        assertThat(history(used.account())).endsWith("ReleaseAccount");
        assertThat(As.login("city-manager", () -> reserve.options(asked.seen(used.account()).facts().profile().handle()))).as("it can be reserved anew")
                .extracting(ReserveOption::id).contains(used.account());
    }

    private void refuse(RequestId request) throws Exception {
        As.login("city-manager", () -> approvals.refuse(new RefuseRequest(request, "Nothing had happened that day.", List.of(new SentenceId("A.1-use")),
                requests.find(request).facts().version())));
    }

    @Test
    void anEmergencyUseThatNobodyApprovesInTimeStandsInTheRedList() throws Exception {
        var used = hurricanes.used();
        CityClock.advance(Duration.ofHours(24).plusMinutes(1));
        assertThat(asked.seen(used.account()).use().allowed()).isFalse();
        approvalMinute.tick();
        assertThat(asked.seen(used.account()).facts().status()).isEqualTo(UNAPPROVED);
    }

    @Test
    void anAccountInReserveWaitsForAnEmergencyAndNothingElse() throws Exception {
        var reserved = hurricanes.reserved();
        assertThat(As.login("auditor", () -> accounts.find(reserved)).use().refusing()).containsExactly(EMERGENCY_USE_UNDER_WAY);
    }

    @Test
    void whoUsedAnAccountInAnEmergencyPutsItBackInReserve() throws Exception {
        var used = hurricanes.used();
        assertThat(As.refused("employee-police", () -> emergencies.endUse(new EndEmergencyUse(used.account())))).containsExactly(EMERGENCY_USER_OF_DEPARTMENT);
        As.login("employee-parks", () -> emergencies.endUse(new EndEmergencyUse(used.account())));
        assertThat(status(used.account())).isEqualTo(STANDBY);
        assertThat(As.refused("employee-parks", () -> emergencies.endUse(new EndEmergencyUse(used.account())))).containsExactly(EMERGENCY_USE_UNDER_WAY);
        cases.approve("city-manager", used.request());
        assertThat(status(used.account())).as("what was done is approved, the account stays in reserve").isEqualTo(STANDBY);
    }

    @Test
    void whenTheEmergencyEndsItsAccountsGoBackInReserveByThemselves() throws Exception {
        var used = hurricanes.used();
        minute.tick();
        assertThat(status(used.account())).as("an emergency is declared").isEqualTo(EMERGENCY);
        CityClock.advance(Duration.ofDays(3).plusMinutes(1));
        minute.tick();
        assertThat(status(used.account())).isEqualTo(STANDBY);
        assertThat(history(used.account())).contains("EndEmergencyUse");
    }

    @Test
    void whoEndsTheEmergencyPutsItsAccountsBackInReserveAtOnce() throws Exception {
        var used = hurricanes.used();
        calm();
        assertThat(status(used.account())).isEqualTo(STANDBY);
        assertThat(history(used.account())).endsWith("EndEmergencyUse");
    }

    @Test
    void theApprovalOfAUseIsNotWithdrawnWhileItGoesOnNorAfterwards() throws Exception {
        var used = hurricanes.used();
        assertThat(As.refused("employee-parks", () -> withdraw(used))).containsExactly(NO_EMERGENCY_USE_TO_DECIDE);
        assertThat(status(used.account())).isEqualTo(EMERGENCY);
        As.login("employee-parks", () -> emergencies.endUse(new EndEmergencyUse(used.account())));
        assertThat(As.refused("employee-parks", () -> withdraw(used))).as("what was done is still decided").containsExactly(NO_EMERGENCY_USE_TO_DECIDE);
        assertThat(status(used.account())).isEqualTo(STANDBY);
    }

    private void withdraw(Hurricanes.Used used) {
        requests.withdraw(new WithdrawRequest(used.request(), requests.find(used.request()).facts().version()));
    }

    @Test
    void onlyWhoMayIsOfferedTheUseAndEveryListBearsTheDeadline() throws Exception {
        var account = hurricanes.reserved();
        assertThat(mayUse("employee-parks", account)).as("no emergency is declared").isFalse();
        hurricanes.declared();
        assertThat(mayUse("employee-parks", account)).isTrue();
        assertThat(mayUse("communications", account)).isTrue();
        assertThat(mayUse("employee-police", account)).isFalse();
        var used = hurricanes.use(account);
        var waiting = As.login("city-manager", () -> approvals.waiting(new ListQuery("", Map.of(), "", true, 0, 200)).rows());
        assertThat(waiting.get(0).due()).as("what has a deadline comes first").isPresent();
        assertThat(waiting).filteredOn(row -> row.id().equals(used.request())).singleElement().extracting(RequestRow::due)
                .satisfies(due -> assertThat((Optional<?>) due).isPresent());
        assertThat(cases.seenBy("city-manager", used.request()).due()).isPresent();
        assertThat(As.login("employee-parks", () -> emergencies.limits().reviewHours())).isEqualTo(24);
    }

    private boolean mayUse(String login, AccountId account) throws Exception {
        return As.login(login, () -> emergencies.mayUse(account));
    }

    private AccountStatus status(AccountId account) throws Exception {
        return As.login("auditor", () -> accounts.find(account).facts().status());
    }

    private List<String> history(AccountId account) throws Exception {
        return As.login("auditor", () -> accounts.history(account).stream().map(HistoryLine::command).toList());
    }
}
