package gov.miami.social.it.request;

import static org.assertj.core.api.Assertions.assertThat;

import gov.miami.social.it.As;
import gov.miami.social.it.Ears;
import gov.miami.social.it.Until;
import gov.miami.social.policy.account.AccountStatus;
import gov.miami.social.policy.request.Outcome;
import gov.miami.social.policy.shared.VerificationState;
import gov.miami.social.registry.account.AccountRow;
import gov.miami.social.registry.account.AccountService;
import gov.miami.social.registry.delegation.DelegatedDecisionView;
import gov.miami.social.registry.delegation.DelegationReportService;
import gov.miami.social.registry.department.HistoryLine;
import gov.miami.social.registry.journal.JournalService;
import gov.miami.social.registry.journal.JournalView;
import gov.miami.social.registry.journal.VerificationService;
import gov.miami.social.registry.request.RequestRow;
import gov.miami.social.registry.request.RequestService;
import gov.miami.social.registry.request.StoryLine;
import gov.miami.social.registry.shared.ListQuery;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The requests of the demo city have their history in the journal, as those of any city. */
@ExtendWith(ArquillianExtension.class)
class DemoHistoryIT {

    /** By which acts an account comes where it stands. */
    private static final Map<AccountStatus, Set<String>> LED = Map.of(AccountStatus.UNAPPROVED, Set.of("RecordFoundAccount", "ReleaseAccount", "MissEmergencyReview", "ImportAccount"),
            AccountStatus.APPROVED, Set.of("ChangeAccount"), AccountStatus.STANDBY, Set.of("PreNameAccount"), AccountStatus.EMERGENCY, Set.of("UseInEmergency"),
            AccountStatus.ACTIVE, Set.of("OpenAccount", "ChangeAccount"), AccountStatus.LAPSED, Set.of("LapseApproval", "LapseOpening"), AccountStatus.DENIED, Set.of("ChangeAccount"),
            AccountStatus.CLOSED, Set.of("CloseAccount"));

    @Inject
    private AccountService accounts;
    @Inject
    private RequestService requests;
    @Inject
    private DelegationReportService delegations;
    @Inject
    private VerificationService verifications;
    @Inject
    private JournalService journal;

    @Deployment
    static EnterpriseArchive ear() {
        return Ears.builtWith(DemoHistoryIT.class);
    }

    @Test
    void aDecidedRequestTellsItsDraftItsHandInAndItsDecisions() throws Exception {
        var history = history("demomiamigardens");
        assertThat(history).extracting(StoryLine::command).containsExactly("SaveDraft", "SubmitRequest", "ApproveRequest", "RefuseRequest");
        assertThat(history).extracting(StoryLine::by).as("who did it").doesNotContain("system").contains("Rosalind Etcheverry");
        assertThat(history).extracting(StoryLine::at).isSorted();
        assertThat(history.get(3).decision()).hasValueSatisfying(decision -> {
            assertThat(decision.outcome()).isEqualTo(Outcome.REFUSED);
            assertThat(decision.cited()).isNotEmpty();
        });
    }

    @Test
    void anAccountInUseTellsByWhichRequestItCame() throws Exception {
        var history = history("MiamiPoliceBriefingsDemo");
        assertThat(history).extracting(StoryLine::command).containsExactly("SaveDraft", "SubmitRequest", "ApproveRequest", "ApproveRequest");
        assertThat(history).extracting(StoryLine::at).isSorted();
        assertThat(history.get(2).by()).as("the director first").isNotEqualTo(history.get(3).by());
    }

    @Test
    void whatWaitsTellsHowItCameThere() throws Exception {
        assertThat(history("demo_miami_pools")).extracting(StoryLine::command).containsExactly("SaveDraft", "SubmitRequest", "ApproveRequest");
        assertThat(history("demo-mpd-recruiting")).extracting(StoryLine::command).containsExactly("SaveDraft", "SubmitRequest", "ReturnRequest");
        assertThat(history("demo-miami-police-careers")).extracting(StoryLine::command).containsExactly("SaveDraft");
    }

    @Test
    void anAccountThatEndsTellsWhoAskedForItAndWhoApproved() throws Exception {
        var history = history("miamiparksarchivedemo", Map.of("kind", "TERMINATE"));
        assertThat(history).extracting(StoryLine::command).containsExactly("SaveDraft", "SubmitRequest", "ApproveRequest");
        assertThat(history.get(2).by()).isEqualTo("Rosalind Etcheverry");
    }

    @Test
    void whoDecidedUnderADelegationDidSoWhileItWasInForce() throws Exception {
        var decided = As.login("auditor", () -> delegations.decisions(new ListQuery("", Map.of(), "", true, 0, 500)).rows());
        assertThat(decided).as("among them some of a time before the delegation of today").extracting(DelegatedDecisionView::delegation).satisfies(found -> assertThat(Set.copyOf(found)).hasSizeGreaterThan(1));
        assertThat(decided).allMatch(DelegatedDecisionView::inForce);
    }

    @Test
    void everyAccountStandsWhereItsHistoryLeads() throws Exception {
        var all = As.login("auditor", () -> accounts.list(new ListQuery("demo", Map.of(), "", true, 0, 500)).rows());
        assertThat(all).extracting(AccountRow::status).contains(AccountStatus.DENIED, AccountStatus.LAPSED, AccountStatus.STANDBY, AccountStatus.CLOSED, AccountStatus.APPROVED);
        for (var account : all) {
            var acts = As.login("auditor", () -> accounts.history(account.id()).stream().map(HistoryLine::command).toList());
            var asked = As.login("auditor", () -> requests.list(new ListQuery(account.handle(), Map.of(), "", true, 0, 50)).total());
            assertThat(account.status() == AccountStatus.UNAPPROVED && asked > 0 || acts.stream().anyMatch(LED.get(account.status())::contains))
                    .as("%s is %s after %s", account.handle(), account.status(), acts).isTrue();
            assertThat(!account.ending() || acts.contains("ChangeAccount")).as(account.handle()).isTrue();
        }
    }

    @Test
    void theChainOfTheJournalIsUnbroken() throws Exception {
        var run = As.login("it-admin", () -> {
            verifications.start();
            return Until.seen(Duration.ofSeconds(30), () -> verifications.latest().orElseThrow(), found -> !found.running());
        });
        assertThat(run.state()).isEqualTo(VerificationState.UNBROKEN);
        assertThat(run.rowsRead()).isGreaterThan(20);
    }

    /** Rows are written in the order of their own time. */
    @Test
    void theChainReadsAsAHistory() throws Exception {
        var rows = As.login("auditor", () -> journal.list(new ListQuery("", Map.of(), "sequence", true, 0, 1000)).rows());
        assertThat(rows).extracting(JournalView::at).isSorted();
        assertThat(rows).extracting(JournalView::sequence).isSorted();
        assertThat(rows).extracting(JournalView::command).contains("GrantDelegation", "RevokeDelegation", "KeepEvidence");
        assertThat(rows).filteredOn(row -> row.command().equals("KeepEvidence") || row.command().equals("GrantDelegation"))
                .as("who delegated").noneMatch(row -> row.actor().isEmpty());
    }

    private List<StoryLine> history(String handle) throws Exception {
        return history(handle, Map.of());
    }

    private List<StoryLine> history(String handle, Map<String, String> narrowed) throws Exception {
        var login = handle.contains("careers") ? "employee-police" : "city-manager";
        var found = As.login(login, () -> requests.list(new ListQuery(handle, narrowed, "", true, 0, 20)).rows());
        assertThat(found).as(handle).hasSize(1);
        return As.login(login, () -> requests.story(found.stream().map(RequestRow::id).findFirst().orElseThrow()).history());
    }
}
