package gov.miami.social.it.request;

import static gov.miami.social.policy.account.AccountStatus.ACTIVE;
import static gov.miami.social.policy.account.AccountStatus.CLOSED;
import static gov.miami.social.policy.account.AccountStatus.DENIED;
import static gov.miami.social.policy.account.AccountStatus.EMERGENCY;
import static gov.miami.social.policy.account.AccountStatus.STANDBY;
import static gov.miami.social.policy.account.AccountStatus.UNAPPROVED;
import static gov.miami.social.policy.shared.Clause.ARCHIVE_PROVEN;
import static gov.miami.social.policy.shared.Clause.CREDENTIALS_HANDED_OVER;
import static gov.miami.social.policy.shared.Clause.DECIDER_IS_NOT_REQUESTER;
import static gov.miami.social.policy.shared.Clause.DELEGATION_COVERS_DEPARTMENT;
import static gov.miami.social.policy.shared.Clause.DELEGATION_IN_FORCE;
import static gov.miami.social.policy.shared.Clause.DIRECTOR_APPROVES_FIRST;
import static gov.miami.social.policy.shared.Clause.NO_HOLD;
import static gov.miami.social.policy.shared.Clause.NO_OTHER_REQUEST_OPEN;
import static gov.miami.social.policy.shared.Clause.NO_OTHER_EMERGENCY;
import static gov.miami.social.policy.shared.Clause.QUESTIONS_ANSWERED;
import static gov.miami.social.policy.shared.Clause.REFUSAL_NAMES_CLAUSES;
import static gov.miami.social.policy.shared.Clause.TERMINATION_APPROVED;
import static gov.miami.social.policy.shared.Clause.TWO_PERSONS_APPROVE;
import static gov.miami.social.policy.shared.Clause.USERS_OF_DEPARTMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import gov.miami.social.it.As;
import gov.miami.social.it.CityClock;
import gov.miami.social.it.Ears;
import gov.miami.social.it.security.Cases;
import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.account.ClosingCondition;
import gov.miami.social.policy.delegation.Capacity;
import gov.miami.social.policy.delegation.DelegationId;
import gov.miami.social.policy.delegation.Power;
import gov.miami.social.policy.request.ChangeKind;
import gov.miami.social.policy.request.EmergencyId;
import gov.miami.social.policy.request.RequestContent;
import gov.miami.social.policy.request.RequestId;
import gov.miami.social.policy.request.RequestKind;
import gov.miami.social.policy.request.RequestStatus;
import gov.miami.social.policy.request.Standing;
import gov.miami.social.policy.shared.Clause;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.SentenceId;
import gov.miami.social.registry.account.AccountService;
import gov.miami.social.registry.account.AccountView;
import gov.miami.social.registry.account.ApprovalClock;
import gov.miami.social.registry.account.AttestCondition;
import gov.miami.social.registry.account.CloseAccount;
import gov.miami.social.registry.account.ClosingService;
import gov.miami.social.registry.account.OpenAccount;
import gov.miami.social.registry.delegation.DelegationService;
import gov.miami.social.registry.delegation.GrantDelegation;
import gov.miami.social.registry.department.Organisation;
import gov.miami.social.registry.request.ApprovalService;
import gov.miami.social.registry.request.DeclareEmergency;
import gov.miami.social.registry.request.EmergencyService;
import gov.miami.social.registry.request.EndEmergency;
import gov.miami.social.registry.request.PreNameAccount;
import gov.miami.social.registry.request.RefuseRequest;
import gov.miami.social.registry.request.RequestService;
import gov.miami.social.registry.request.ReturnRequest;
import gov.miami.social.registry.request.UseInEmergency;
import gov.miami.social.registry.request.WithdrawRequest;
import gov.miami.social.registry.shared.ListQuery;
import gov.miami.social.registry.shared.NotYours;
import gov.miami.social.registry.shared.PolicyRefusal;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The first sentence of the policy in the server: established by two approvals, used, changed, ended; each way around is barred. */
@ExtendWith(ArquillianExtension.class)
class RequestIT {

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
    private EmergencyService emergencies;
    @Inject
    private DelegationService delegations;
    @Inject
    private ApprovalClock minute;
    @Inject
    private Organisation organisation;
    @Inject
    private Clock clock;

    @Deployment
    static EnterpriseArchive ear() {
        return Ears.builtWith(RequestIT.class, Cases.class);
    }

    @AfterEach
    void letTheClockGoOn() {
        CityClock.reset();
    }

    @Test
    void twoApprovalsEstablishAnAccountForAYear() throws Exception {
        var account = approvedAccount();
        var today = LocalDate.now(clock);
        assertThat(account.facts().approvedUntil()).contains(today.plusMonths(12));
        assertThat(account.use().allowed()).as("approved, but not opened yet").isFalse();
    }

    @Test
    void theCityManagerCannotDecideBeforeTheDirector() throws Exception {
        var id = cases.submitted();
        assertThat(refused(() -> cases.approve("city-manager", id))).contains(DIRECTOR_APPROVES_FIRST);
        assertThat(cases.seenBy("city-manager", id).facts().status()).isEqualTo(RequestStatus.SUBMITTED);
    }

    @Test
    void aDirectorWhoAsksLeavesHisStepToAnAssistantCityManagerWhoCannotTakeBoth() throws Exception {
        var id = cases.submit("director-parks", cases.drafted("director-parks", RequestKind.ESTABLISH, Optional.empty(), cases.content(Cases.PARKS)));
        assertThat(refused(() -> cases.approve("director-parks", id))).contains(DECIDER_IS_NOT_REQUESTER);
        cases.approve("designee", id);
        assertThat(refused(() -> cases.approve("designee", id))).containsExactly(TWO_PERSONS_APPROVE);
        cases.approve("city-manager", id);
        var decisions = cases.seenBy("director-parks", id).decisions();
        assertThat(decisions).extracting("standing").containsExactly(Standing.DESIGNEE, Standing.HEAD);
        assertThat(decisions.get(0).designee()).as("the delegation relied on is kept").isPresent();
        assertThat(decisions.get(1).designee()).isEmpty();
    }

    @Test
    void bothDirectorsSignWhenTheAccountBelongsToAnotherDepartmentThanTheUser() throws Exception {
        var id = cases.submit("employee-police", cases.drafted("employee-police", RequestKind.ESTABLISH, Optional.empty(), cases.content(Cases.PARKS)));
        assertThat(refused(() -> cases.approve("director-parks", id))).contains(DIRECTOR_APPROVES_FIRST);
        cases.approve("director-police", id);
        cases.approve("director-parks", id);
        cases.approve("city-manager", id);
        assertThat(cases.seenBy("employee-police", id).facts().status()).isEqualTo(RequestStatus.APPROVED);
    }

    @Test
    void anAssistantCityManagerTakesTheStepOfAVacantPost() throws Exception {
        var vacant = vacantDepartment();
        var id = cases.submit("employee-parks", cases.drafted("employee-parks", RequestKind.ESTABLISH, Optional.empty(), cases.content(vacant)));
        cases.approve("director-parks", id);
        cases.approve("designee", id);
        var request = cases.approve("city-manager", id);
        assertThat(cases.seenBy("employee-parks", request).facts().status()).isEqualTo(RequestStatus.APPROVED);
    }

    /** The chief of police holds a delegation to approve uses, for some departments and half a year. */
    @Test
    void aDelegationThatHasEndedMakesTheDecisionImpossible() throws Exception {
        var id = cases.submit("employee-police", cases.drafted("employee-police", RequestKind.USE, Optional.empty(), cases.content(Cases.POLICE)));
        CityClock.advance(Duration.ofDays(200));
        assertThat(refused(() -> cases.approve("director-police", id))).contains(DELEGATION_IN_FORCE);
        CityClock.reset();
        cases.approve("director-police", id);
        assertThat(cases.seenBy("employee-police", id).decisions()).singleElement().extracting("standing").isEqualTo(Standing.DESIGNEE);
    }

    @Test
    void aDelegationReachesNoDepartmentThatItDoesNotName() throws Exception {
        var id = cases.submit("employee-police", cases.drafted("employee-police", RequestKind.USE, Optional.empty(), cases.content(Cases.PARKS)));
        cases.approve("director-parks", id);
        assertThat(refused(() -> cases.approve("director-police", id))).contains(DELEGATION_COVERS_DEPARTMENT);
    }

    @Test
    void aTransferTakesADelegationForBothDepartments() throws Exception {
        var account = activeAccount().facts();
        var profile = account.profile();
        var moved = profile.movedTo(cases.content(Cases.POLICE).profile());
        var content = new RequestContent(Optional.of(ChangeKind.TRANSFER), moved, "", "", "The police runs the program now", false);
        grant("communications", Set.of(Cases.PARKS));
        var id = cases.submit("employee-parks", cases.drafted("employee-parks", RequestKind.CHANGE, Optional.of(account.id()), content));
        cases.approve("director-parks", id);
        cases.approve("director-police", id);
        assertThat(waitingFor("communications")).as("a delegation for the giving department alone").doesNotContain(id);
        assertThat(refused(() -> cases.approve("communications", id))).contains(DELEGATION_COVERS_DEPARTMENT);
        grant("communications", Set.of(Cases.PARKS, Cases.POLICE));
        assertThat(waitingFor("communications")).contains(id);
        cases.approve("communications", id);
        assertThat(seen(account.id()).facts().profile().department()).contains(Cases.POLICE);
    }

    @Test
    void whoseDelegationHasEndedDoesNotEvenSeeWhatItWasFor() throws Exception {
        var id = cases.endorsed();
        CityClock.advance(Duration.ofDays(400));
        assertThatThrownBy(() -> cases.approve("designee", id)).isInstanceOf(NotYours.class);
    }

    @Test
    void aRefusalNamesClausesAndEndsTheRequest() throws Exception {
        var id = cases.endorsed();
        var version = cases.seenBy("city-manager", id).facts().version();
        assertThat(refused(() -> As.login("city-manager", () -> approvals.refuse(new RefuseRequest(id, "No need", List.of(), version)))))
                .containsExactly(REFUSAL_NAMES_CLAUSES);
        As.login("city-manager", () -> approvals.refuse(new RefuseRequest(id, "No need", List.of(new SentenceId("A.5")), version)));
        var request = cases.seenBy("employee-parks", id);
        assertThat(request.facts().status()).isEqualTo(RequestStatus.REFUSED);
        assertThat(request.decisions().get(1).cited()).containsExactly(new SentenceId("A.5"));
    }

    @Test
    void sentBackItsStepsBeginAnew() throws Exception {
        var id = cases.endorsed();
        As.login("city-manager", () -> approvals.giveBack(new ReturnRequest(id, "Who answers at night?", requests.find(id).facts().version())));
        assertThat(cases.seenBy("employee-parks", id).steps()).extracting(step -> step.stateKey()).containsExactly("common.step.approved", "common.step.returned");
        assertThat(refused(() -> cases.submit("employee-parks", id))).containsExactly(QUESTIONS_ANSWERED);
        cases.submit("employee-parks", cases.answer("employee-parks", id, "The duty officer"));
        assertThat(cases.seenBy("city-manager", id).questions()).singleElement().satisfies(asked -> {
            assertThat(asked.note()).isEqualTo("Who answers at night?");
            assertThat(asked.reply().orElseThrow().answer()).isEqualTo("The duty officer");
        });
        assertThat(As.login("director-parks", () -> requests.story(id)).history()).anyMatch(act -> act.reply().isPresent());
        assertThat(refused(() -> cases.approve("city-manager", id))).contains(DIRECTOR_APPROVES_FIRST);
        cases.approve("director-parks", id);
        cases.approve("city-manager", id);
        assertThat(cases.seenBy("employee-parks", id).facts().status()).isEqualTo(RequestStatus.APPROVED);
    }

    @Test
    void aFoundAccountStandsUnapprovedUntilItsUseIsApproved() throws Exception {
        var id = cases.submit("employee-parks", cases.drafted("employee-parks", RequestKind.USE, Optional.empty(), cases.content(Cases.PARKS)));
        var account = cases.seenBy("employee-parks", id).facts().account().orElseThrow();
        assertThat(seen(account).facts().status()).isEqualTo(UNAPPROVED);
        cases.approve("city-manager", id);
        assertThat(seen(account).facts().status()).isEqualTo(ACTIVE);
        assertThat(seen(account).use().allowed()).isTrue();
        CityClock.advance(Duration.ofDays(367));
        assertThat(seen(account).use().allowed()).as("the approval has run out").isFalse();
    }

    @Test
    void aRefusedUseForbidsTheAccount() throws Exception {
        var id = cases.submit("employee-parks", cases.drafted("employee-parks", RequestKind.USE, Optional.empty(), cases.content(Cases.PARKS)));
        As.login("city-manager", () -> approvals.refuse(new RefuseRequest(id, "A twin", List.of(new SentenceId("A.1-use")), requests.find(id).facts().version())));
        assertThat(seen(cases.seenBy("employee-parks", id).facts().account().orElseThrow()).facts().status()).isEqualTo(DENIED);
    }

    @Test
    void aRenameKeepsTheOldNameAsFormer() throws Exception {
        var account = activeAccount();
        var old = account.facts().profile().handle();
        var renamed = account.facts().profile().renamed(old + "New", account.facts().profile().url() + "New");
        var content = new RequestContent(Optional.of(ChangeKind.RENAME), renamed, "", "", "A clearer name", false);
        var id = cases.submit("employee-parks", cases.drafted("employee-parks", RequestKind.CHANGE, Optional.of(account.facts().id()), content));
        cases.approve("city-manager", id);
        var after = seen(account.facts().id());
        assertThat(after.facts().profile().handle()).isEqualTo(old + "New");
        assertThat(after.formerNames()).singleElement().extracting("handle").isEqualTo(old);
    }

    @Test
    void anAccountEndsOnlyWithApprovalArchiveNoHoldAndCredentials() throws Exception {
        var account = activeAccount().facts().id();
        assertThat(refused(() -> close(account))).containsExactly(TERMINATION_APPROVED, ARCHIVE_PROVEN, NO_HOLD, CREDENTIALS_HANDED_OVER);
        var content = new RequestContent(Optional.empty(), seen(account).facts().profile(), "", "", "Nobody reads it", false);
        var id = cases.submit("employee-parks", cases.drafted("employee-parks", RequestKind.TERMINATE, Optional.of(account), content));
        var second = cases.drafted("employee-parks", RequestKind.TERMINATE, Optional.of(account), content);
        assertThat(refused(() -> cases.submit("employee-parks", second))).containsExactly(NO_OTHER_REQUEST_OPEN);
        cases.approve("designee", id);
        assertThat(refused(() -> close(account))).containsExactly(ARCHIVE_PROVEN, NO_HOLD, CREDENTIALS_HANDED_OVER);
        attest("records", account, ClosingCondition.ARCHIVE_PROVEN);
        attest("records", account, ClosingCondition.NO_HOLD);
        assertThat(refused(() -> close(account))).containsExactly(CREDENTIALS_HANDED_OVER);
        attest("director-parks", account, ClosingCondition.CREDENTIALS_HANDED_OVER);
        close(account);
        assertThat(seen(account).facts().status()).isEqualTo(CLOSED);
    }

    @Test
    void inAnEmergencyAPreNamedAccountIsUsedAtOnceAndApprovedInTime() throws Exception {
        var used = usedInEmergency();
        assertThat(seen(used.account()).facts().status()).isEqualTo(EMERGENCY);
        assertThat(seen(used.account()).use().allowed()).isTrue();
        assertThat(As.login("employee-parks", () -> requests.story(used.request())).history()).as("the use opens the history of the request")
                .singleElement().extracting("command").isEqualTo("SubmitInEmergency");
        cases.approve("city-manager", used.request());
        assertThat(seen(used.account()).facts().status()).isEqualTo(ACTIVE);
    }

    @Test
    void anEmergencyUseThatNobodyApprovesInTimeStandsInTheRedList() throws Exception {
        var used = usedInEmergency();
        CityClock.advance(Duration.ofHours(24).plusMinutes(1));
        assertThat(seen(used.account()).use().allowed()).isFalse();
        minute.tick();
        assertThat(seen(used.account()).facts().status()).isEqualTo(UNAPPROVED);
    }

    @Test
    void theUsersOfAnAccountAreEmployeesOfItsDepartment() throws Exception {
        var asked = cases.content(Cases.PARKS);
        var strangers = new RequestContent(Optional.empty(), cases.content(Cases.POLICE).profile().ownedBy(Cases.PARKS), "", asked.whyNotExisting(), asked.businessCase(), true);
        var id = cases.drafted("employee-parks", RequestKind.ESTABLISH, Optional.empty(), strangers);
        assertThat(refused(() -> cases.submit("employee-parks", id))).containsExactly(USERS_OF_DEPARTMENT);
    }

    @Test
    void aSecondEmergencyIsRefusedWhileOneIsInForce() throws Exception {
        var first = declared();
        As.login("designee", () -> emergencies.declare(hurricane(first)));
        assertThat(refused(() -> As.login("city-manager", () -> emergencies.declare(hurricane(EmergencyId.random()))))).containsExactly(NO_OTHER_EMERGENCY);
        As.login("city-manager", () -> emergencies.end(new EndEmergency(first)));
        assertThat(declared()).isNotEqualTo(first);
    }

    @Test
    void waitingListsShowEachDeskItsOwn() throws Exception {
        var id = cases.submitted();
        assertThat(waitingFor("director-parks")).contains(id);
        assertThat(waitingFor("director-police")).doesNotContain(id);
        assertThat(waitingFor("city-manager")).doesNotContain(id);
        cases.approve("director-parks", id);
        assertThat(waitingFor("director-parks")).doesNotContain(id);
        assertThat(waitingFor("city-manager")).contains(id);
        assertThat(waitingFor("designee")).contains(id);
    }

    private void grant(String to, Set<DepartmentKey> departments) throws Exception {
        var today = LocalDate.now(clock);
        var letter = "%PDF-1.4\n%\u00e2\u00e3\n1 0 obj\n<< >>\nendobj\ntrailer\n<< >>\n%%EOF".getBytes(StandardCharsets.ISO_8859_1);
        var command = new GrantDelegation(DelegationId.random(), Capacity.CITY_MANAGER, cases.person(to), Set.of(Power.APPROVE_CHANGE), Optional.of(departments),
                today, Optional.of(today.plusDays(9)), "letter.pdf", letter);
        As.login("city-manager", () -> delegations.grant(command));
    }

    private record Used(AccountId account, RequestId request) {
    }

    private Used usedInEmergency() throws Exception {
        var asked = cases.submit("employee-parks", cases.drafted("employee-parks", RequestKind.USE, Optional.empty(), cases.content(Cases.PARKS)));
        var account = cases.seenBy("employee-parks", asked).facts().account().orElseThrow();
        As.login("employee-parks", () -> requests.withdraw(new WithdrawRequest(asked, requests.find(asked).facts().version())));
        As.login("city-manager", () -> emergencies.preName(new PreNameAccount(account)));
        assertThat(seen(account).facts().status()).isEqualTo(STANDBY);
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

    private DeclareEmergency hurricane(EmergencyId id) {
        return new DeclareEmergency(id, "Hurricane", "Landfall tonight", clock.instant().plus(Duration.ofDays(3)));
    }

    private AccountView approvedAccount() throws Exception {
        var id = cases.approve("city-manager", cases.endorsed());
        return seen(cases.seenBy("employee-parks", id).facts().account().orElseThrow());
    }

    private AccountView activeAccount() throws Exception {
        var facts = approvedAccount().facts();
        As.login("employee-parks", () -> accounts.open(new OpenAccount(facts.id(), facts.profile().handle(), facts.profile().url(), true, facts.version())));
        return seen(facts.id());
    }

    private AccountView seen(AccountId account) throws Exception {
        return As.login("auditor", () -> accounts.find(account));
    }

    private void close(AccountId account) throws Exception {
        As.login("director-parks", () -> closing.close(new CloseAccount(account, accounts.find(account).facts().version())));
    }

    private void attest(String login, AccountId account, ClosingCondition condition) throws Exception {
        As.login(login, () -> closing.attest(new AttestCondition(account, condition, "Seen by me")));
    }

    private List<RequestId> waitingFor(String login) throws Exception {
        return As.login(login, () -> approvals.waiting(new ListQuery("", Map.of(), "", true, 0, 200)).rows().stream().map(row -> row.id()).toList());
    }

    private DepartmentKey vacantDepartment() {
        var heads = organisation.heads(LocalDate.now(clock));
        return heads.entrySet().stream().filter(head -> head.getValue().isEmpty()).map(Map.Entry::getKey).findFirst().orElseThrow();
    }

    /** The clauses by which an act is refused. */
    private static List<Clause> refused(As.Act act) {
        return catchThrowableOfType(PolicyRefusal.class, act::run).decision().refusing();
    }
}
