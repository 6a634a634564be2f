package gov.miami.social.it.request;

import static gov.miami.social.policy.account.AccountStatus.ACTIVE;
import static gov.miami.social.policy.account.AccountStatus.CLOSED;
import static gov.miami.social.policy.account.AccountStatus.DENIED;
import static gov.miami.social.policy.account.AccountStatus.EMERGENCY;
import static gov.miami.social.policy.account.AccountStatus.STANDBY;
import static gov.miami.social.policy.account.AccountStatus.UNAPPROVED;
import static gov.miami.social.policy.shared.Clause.ARCHIVE_PROVEN;
import static gov.miami.social.policy.shared.Clause.CREDENTIALS_HANDED_OVER;
import static gov.miami.social.policy.shared.Clause.NO_HOLD;
import static gov.miami.social.policy.shared.Clause.NO_OTHER_REQUEST_OPEN;
import static gov.miami.social.policy.shared.Clause.TERMINATION_APPROVED;
import static gov.miami.social.policy.shared.Clause.USERS_OF_DEPARTMENT;
import static org.assertj.core.api.Assertions.assertThat;

import gov.miami.social.it.As;
import gov.miami.social.it.CityClock;
import gov.miami.social.it.Ears;
import gov.miami.social.it.security.Cases;
import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.account.ClosingCondition;
import gov.miami.social.policy.request.ChangeKind;
import gov.miami.social.policy.request.EmergencyId;
import gov.miami.social.policy.request.RequestContent;
import gov.miami.social.policy.request.RequestId;
import gov.miami.social.policy.request.RequestKind;
import gov.miami.social.policy.shared.SentenceId;
import gov.miami.social.registry.account.AccountService;
import gov.miami.social.registry.account.ApprovalClock;
import gov.miami.social.registry.account.AttestCondition;
import gov.miami.social.registry.account.CloseAccount;
import gov.miami.social.registry.account.ClosingService;
import gov.miami.social.registry.request.ApprovalService;
import gov.miami.social.registry.request.DeclareEmergency;
import gov.miami.social.registry.request.EmergencyService;
import gov.miami.social.registry.request.PreNameAccount;
import gov.miami.social.registry.request.RefuseRequest;
import gov.miami.social.registry.request.RequestService;
import gov.miami.social.registry.request.UseInEmergency;
import gov.miami.social.registry.request.WithdrawRequest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What becomes of an account by requests about it: approved or forbidden, renamed, ended, used in an emergency. */
@ExtendWith(ArquillianExtension.class)
class RequestedAccountIT {

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
    private ClosingService closing;
    @Inject
    private EmergencyService emergencies;
    @Inject
    private ApprovalClock minute;
    @Inject
    private Clock clock;

    @Deployment
    static EnterpriseArchive ear() {
        return Ears.builtWith(RequestedAccountIT.class, AskedAccounts.class, Cases.class);
    }

    @AfterEach
    void letTheClockGoOn() {
        CityClock.reset();
    }

    @Test
    void aFoundAccountStandsUnapprovedUntilItsUseIsApproved() throws Exception {
        var id = cases.submit("employee-parks", cases.drafted("employee-parks", RequestKind.USE, Optional.empty(), cases.content(Cases.PARKS)));
        var account = cases.seenBy("employee-parks", id).facts().account().orElseThrow();
        assertThat(asked.seen(account).facts().status()).isEqualTo(UNAPPROVED);
        cases.approve("city-manager", id);
        assertThat(asked.seen(account).facts().status()).isEqualTo(ACTIVE);
        assertThat(asked.seen(account).use().allowed()).isTrue();
        CityClock.advance(Duration.ofDays(367));
        assertThat(asked.seen(account).use().allowed()).as("the approval has run out").isFalse();
    }

    @Test
    void aRefusedUseForbidsTheAccount() throws Exception {
        var id = cases.submit("employee-parks", cases.drafted("employee-parks", RequestKind.USE, Optional.empty(), cases.content(Cases.PARKS)));
        As.login("city-manager", () -> approvals.refuse(new RefuseRequest(id, "A twin", List.of(new SentenceId("A.1-use")), requests.find(id).facts().version())));
        assertThat(asked.seen(cases.seenBy("employee-parks", id).facts().account().orElseThrow()).facts().status()).isEqualTo(DENIED);
    }

    @Test
    void aRenameKeepsTheOldNameAsFormer() throws Exception {
        var account = asked.active();
        var old = account.facts().profile().handle();
        var renamed = account.facts().profile().renamed(old + "New", account.facts().profile().url() + "New");
        var content = new RequestContent(Optional.of(ChangeKind.RENAME), renamed, "", "", "A clearer name", false);
        var id = cases.submit("employee-parks", cases.drafted("employee-parks", RequestKind.CHANGE, Optional.of(account.facts().id()), content));
        cases.approve("city-manager", id);
        var after = asked.seen(account.facts().id());
        assertThat(after.facts().profile().handle()).isEqualTo(old + "New");
        assertThat(after.formerNames()).singleElement().extracting("handle").isEqualTo(old);
    }

    @Test
    void anAccountEndsOnlyWithApprovalArchiveNoHoldAndCredentials() throws Exception {
        var account = asked.active().facts().id();
        assertThat(As.refused(() -> close(account))).containsExactly(TERMINATION_APPROVED, ARCHIVE_PROVEN, NO_HOLD, CREDENTIALS_HANDED_OVER);
        var content = new RequestContent(Optional.empty(), asked.seen(account).facts().profile(), "", "", "Nobody reads it", false);
        var id = cases.submit("employee-parks", cases.drafted("employee-parks", RequestKind.TERMINATE, Optional.of(account), content));
        var second = cases.drafted("employee-parks", RequestKind.TERMINATE, Optional.of(account), content);
        assertThat(As.refused(() -> cases.submit("employee-parks", second))).containsExactly(NO_OTHER_REQUEST_OPEN);
        cases.approve("designee", id);
        assertThat(As.refused(() -> close(account))).containsExactly(ARCHIVE_PROVEN, NO_HOLD, CREDENTIALS_HANDED_OVER);
        attest("records", account, ClosingCondition.ARCHIVE_PROVEN);
        attest("records", account, ClosingCondition.NO_HOLD);
        assertThat(As.refused(() -> close(account))).containsExactly(CREDENTIALS_HANDED_OVER);
        attest("director-parks", account, ClosingCondition.CREDENTIALS_HANDED_OVER);
        close(account);
        assertThat(asked.seen(account).facts().status()).isEqualTo(CLOSED);
    }

    @Test
    void inAnEmergencyAPreNamedAccountIsUsedAtOnceAndApprovedInTime() throws Exception {
        var used = usedInEmergency();
        assertThat(asked.seen(used.account()).facts().status()).isEqualTo(EMERGENCY);
        assertThat(asked.seen(used.account()).use().allowed()).isTrue();
        assertThat(As.login("employee-parks", () -> requests.story(used.request())).history()).as("the use opens the history of the request")
                .singleElement().extracting("command").isEqualTo("SubmitInEmergency");
        cases.approve("city-manager", used.request());
        assertThat(asked.seen(used.account()).facts().status()).isEqualTo(ACTIVE);
    }

    @Test
    void anEmergencyUseThatNobodyApprovesInTimeStandsInTheRedList() throws Exception {
        var used = usedInEmergency();
        CityClock.advance(Duration.ofHours(24).plusMinutes(1));
        assertThat(asked.seen(used.account()).use().allowed()).isFalse();
        minute.tick();
        assertThat(asked.seen(used.account()).facts().status()).isEqualTo(UNAPPROVED);
    }

    @Test
    void theUsersOfAnAccountAreEmployeesOfItsDepartment() throws Exception {
        var asked = cases.content(Cases.PARKS);
        var strangers = new RequestContent(Optional.empty(), cases.content(Cases.POLICE).profile().ownedBy(Cases.PARKS), "", asked.whyNotExisting(), asked.businessCase(), true);
        var id = cases.drafted("employee-parks", RequestKind.ESTABLISH, Optional.empty(), strangers);
        assertThat(As.refused(() -> cases.submit("employee-parks", id))).containsExactly(USERS_OF_DEPARTMENT);
    }

    private record Used(AccountId account, RequestId request) {
    }

    private Used usedInEmergency() throws Exception {
        var withdrawn = cases.submit("employee-parks", cases.drafted("employee-parks", RequestKind.USE, Optional.empty(), cases.content(Cases.PARKS)));
        var account = cases.seenBy("employee-parks", withdrawn).facts().account().orElseThrow();
        As.login("employee-parks", () -> requests.withdraw(new WithdrawRequest(withdrawn, requests.find(withdrawn).facts().version())));
        As.login("city-manager", () -> emergencies.preName(new PreNameAccount(account)));
        assertThat(asked.seen(account).facts().status()).isEqualTo(STANDBY);
        var emergency = declared();
        var request = RequestId.random();
        As.login("employee-parks", () -> emergencies.use(new UseInEmergency(account, emergency, request)));
        return new Used(account, request);
    }

    /** The emergency in force; declared by the designee when there is none, for there is one at a time. */
    private EmergencyId declared() throws Exception {
        var running = As.login("designee", () -> emergencies.inForce());
        if (!running.isEmpty()) {
            return running.get(0).id();
        }
        var emergency = EmergencyId.random();
        As.login("designee", () -> emergencies.declare(hurricane(emergency)));
        return emergency;
    }

    private DeclareEmergency hurricane(EmergencyId id) throws Exception {
        return new DeclareEmergency(id, "Hurricane", "Landfall tonight", clock.instant().plus(Duration.ofDays(3)), cases.lastEmergency());
    }

    private void close(AccountId account) throws Exception {
        As.login("director-parks", () -> closing.close(new CloseAccount(account, accounts.find(account).facts().version())));
    }

    private void attest(String login, AccountId account, ClosingCondition condition) throws Exception {
        As.login(login, () -> closing.attest(new AttestCondition(account, condition, "Seen by me")));
    }
}
