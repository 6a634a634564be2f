package gov.miami.social.it.security;

import static gov.miami.social.it.security.Cases.PARKS;
import static gov.miami.social.policy.shared.Clause.DIRECTOR_APPROVES_FIRST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.miami.social.it.As;
import gov.miami.social.it.Ears;
import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.account.ClosingCondition;
import gov.miami.social.policy.request.RequestId;
import gov.miami.social.policy.request.RequestKind;
import gov.miami.social.policy.shared.Clause;
import gov.miami.social.policy.shared.SentenceId;
import gov.miami.social.registry.account.AccountService;
import gov.miami.social.registry.account.AttestCondition;
import gov.miami.social.registry.account.CloseAccount;
import gov.miami.social.registry.account.ClosingService;
import gov.miami.social.registry.account.OpenAccount;
import gov.miami.social.registry.journal.JournalService;
import gov.miami.social.registry.journal.Subject;
import gov.miami.social.registry.request.ApprovalService;
import gov.miami.social.registry.request.ApproveRequest;
import gov.miami.social.registry.request.RefuseRequest;
import gov.miami.social.registry.request.RequestService;
import gov.miami.social.registry.request.ReturnRequest;
import gov.miami.social.registry.request.SaveDraft;
import gov.miami.social.registry.request.SubmitRequest;
import gov.miami.social.registry.request.WithdrawRequest;
import gov.miami.social.registry.shared.ListQuery;
import gov.miami.social.registry.shared.NotSetUp;
import gov.miami.social.registry.shared.NotYours;
import gov.miami.social.registry.shared.PolicyRefusal;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody of another department, or of none, who knows the ids: each service refuses him, and the clauses say why. */
@ExtendWith(ArquillianExtension.class)
class OtherDepartmentIT {

    private static final List<String> STRANGERS = List.of("employee-police", "director-police", "hr", "it-admin");

    @Inject
    private Cases cases;
    @Inject
    private RequestService requests;
    @Inject
    private ApprovalService approvals;
    @Inject
    private AccountService accounts;
    @Inject
    private ClosingService closing;
    @Inject
    private JournalService journal;

    @Deployment
    static EnterpriseArchive ear() {
        return Ears.builtWith(OtherDepartmentIT.class, Cases.class);
    }

    @Test
    void nobodyElseReadsARequest() throws Exception {
        var id = cases.submitted();
        for (var stranger : STRANGERS) {
            assertNotTheirs(stranger, () -> requests.find(id));
            assertNotTheirs(stranger, () -> approvals.assess(id));
            assertThat(As.login(stranger, () -> requests.list(narrowedTo("department", PARKS.toString())).total())).as(stranger).isZero();
        }
    }

    @Test
    void nobodyElseDecidesARequest() throws Exception {
        var id = cases.submitted();
        var version = cases.seenBy("employee-parks", id).facts().version();
        for (var stranger : STRANGERS) {
            assertNotTheirs(stranger, () -> approvals.approve(new ApproveRequest(id, "", version)));
            assertNotTheirs(stranger, () -> approvals.giveBack(new ReturnRequest(id, "Why?", version)));
            assertNotTheirs(stranger, () -> approvals.refuse(new RefuseRequest(id, "No", List.of(new SentenceId("A.5")), version)));
            assertNotTheirs(stranger, () -> requests.withdraw(new WithdrawRequest(id, version)));
        }
        assertThat(cases.seenBy("employee-parks", id).facts().version()).isEqualTo(version);
    }

    @Test
    void aDraftIsItsWritersAloneEvenInHisDepartment() throws Exception {
        var id = cases.drafted();
        var content = cases.content(PARKS);
        for (var other : List.of("director-parks", "employee-police", "auditor", "city-manager")) {
            assertNotTheirs(other, () -> requests.find(id));
            assertNotTheirs(other, () -> requests.submit(new SubmitRequest(id, 0)));
            assertNotTheirs(other, () -> requests.save(new SaveDraft(id, RequestKind.ESTABLISH, Optional.empty(), content, 0)));
        }
    }

    @Test
    void whoSeesEverythingDecidesNothingByThat() throws Exception {
        var id = cases.submitted();
        var version = cases.seenBy("employee-parks", id).facts().version();
        for (var reader : List.of("city-manager", "designee", "communications", "records", "auditor")) {
            assertRefused(reader, () -> approvals.approve(new ApproveRequest(id, "", version)), DIRECTOR_APPROVES_FIRST);
        }
    }

    @Test
    void theRefusalOfAStrangerIsKept() throws Exception {
        var id = cases.submitted();
        var version = cases.seenBy("employee-parks", id).facts().version();
        assertRefused("auditor", () -> approvals.approve(new ApproveRequest(id, "", version)), DIRECTOR_APPROVES_FIRST);
        var last = As.login("auditor", () -> journal.timeline(Subject.of("request", id)).stream().reduce((one, next) -> next).orElseThrow());
        assertThat(last.allowed()).isFalse();
        assertThat(last.login()).isEqualTo("auditor");
        assertThat(last.checks()).anyMatch(check -> check.clause() == DIRECTOR_APPROVES_FIRST && check.refuses());
    }

    @Test
    void nobodyElseOpensOrClosesAnAccount() throws Exception {
        var account = account(PARKS.toString());
        for (var stranger : List.of("employee-police", "director-police", "hr")) {
            assertNotTheirs(stranger, () -> accounts.open(new OpenAccount(account, "Evil", "https://facebook.com/evil", true, 0)));
            assertNotTheirs(stranger, () -> closing.close(new CloseAccount(account, 0)));
            As.login(stranger, () -> assertThatThrownBy(() -> closing.attest(new AttestCondition(account, ClosingCondition.ARCHIVE_PROVEN, LocalDate.of(2026, 3, 2), "Seen by me")))
                    .isInstanceOf(PolicyRefusal.class));
        }
    }

    @Test
    void aLoginWithoutAPersonRecordActsOnNothing() throws Exception {
        var id = cases.submitted();
        As.login("stranger", () -> {
            assertThatThrownBy(() -> requests.find(id)).isInstanceOf(NotSetUp.class);
            assertThatThrownBy(() -> requests.list(ListQuery.firstPage())).isInstanceOf(NotSetUp.class);
            assertThatThrownBy(() -> approvals.waiting(ListQuery.firstPage())).isInstanceOf(NotSetUp.class);
            assertThatThrownBy(() -> approvals.approve(new ApproveRequest(id, "", 1))).isInstanceOf(NotSetUp.class);
            assertThatThrownBy(() -> requests.save(new SaveDraft(RequestId.random(), RequestKind.ESTABLISH, Optional.empty(), cases.content(PARKS), 0)))
                    .isInstanceOf(NotSetUp.class);
        });
    }

    private AccountId account(String department) throws Exception {
        return As.login("employee-parks", () -> accounts.list(narrowedTo("department", department)).rows().get(0).id());
    }

    private static ListQuery narrowedTo(String column, String value) {
        return new ListQuery("", Map.of(column, value), "", true, 0, 20);
    }

    private static void assertNotTheirs(String login, ThrowingCallable call) throws Exception {
        As.login(login, () -> assertThatThrownBy(call).as(login).isInstanceOf(NotYours.class));
    }

    private static void assertRefused(String login, ThrowingCallable call, Clause... clauses) throws Exception {
        As.login(login, () -> assertThatThrownBy(call).as(login).isInstanceOfSatisfying(PolicyRefusal.class,
                refusal -> assertThat(refusal.decision().refusing()).as(login).contains(clauses)));
    }
}
