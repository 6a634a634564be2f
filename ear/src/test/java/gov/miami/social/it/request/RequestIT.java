package gov.miami.social.it.request;

import static gov.miami.social.policy.shared.Clause.DECIDER_IS_NOT_REQUESTER;
import static gov.miami.social.policy.shared.Clause.DIRECTOR_APPROVES_FIRST;
import static gov.miami.social.policy.shared.Clause.QUESTIONS_ANSWERED;
import static gov.miami.social.policy.shared.Clause.REFUSAL_NAMES_CLAUSES;
import static gov.miami.social.policy.shared.Clause.TWO_PERSONS_APPROVE;
import static org.assertj.core.api.Assertions.assertThat;

import gov.miami.social.it.As;
import gov.miami.social.it.CityClock;
import gov.miami.social.it.Ears;
import gov.miami.social.it.account.AskedAccounts;
import gov.miami.social.it.security.Cases;
import gov.miami.social.policy.request.RequestId;
import gov.miami.social.policy.request.RequestKind;
import gov.miami.social.policy.request.RequestStatus;
import gov.miami.social.policy.request.Standing;
import gov.miami.social.policy.shared.SentenceId;
import gov.miami.social.registry.request.ApprovalService;
import gov.miami.social.registry.request.RefuseRequest;
import gov.miami.social.registry.request.RequestService;
import gov.miami.social.registry.request.ReturnRequest;
import gov.miami.social.registry.shared.ListQuery;
import jakarta.inject.Inject;
import java.time.Clock;
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

/** The first sentence of the policy in the server: established by two approvals, used, changed, ended; each way around is barred. */
@ExtendWith(ArquillianExtension.class)
class RequestIT {

    @Inject
    private Cases cases;
    @Inject
    private AskedAccounts asked;
    @Inject
    private RequestService requests;
    @Inject
    private ApprovalService approvals;
    @Inject
    private Clock clock;

    @Deployment
    static EnterpriseArchive ear() {
        return Ears.builtWith(RequestIT.class, AskedAccounts.class, Cases.class);
    }

    @AfterEach
    void letTheClockGoOn() {
        CityClock.reset();
    }

    @Test
    void twoApprovalsEstablishAnAccountForAYear() throws Exception {
        var account = asked.approved();
        var today = LocalDate.now(clock);
        assertThat(account.facts().approvedUntil()).contains(today.plusMonths(12));
        assertThat(account.use().allowed()).as("approved, but not opened yet").isFalse();
    }

    @Test
    void theCityManagerCannotDecideBeforeTheDirector() throws Exception {
        var id = cases.submitted();
        assertThat(As.refused(() -> cases.approve("city-manager", id))).contains(DIRECTOR_APPROVES_FIRST);
        assertThat(cases.seenBy("city-manager", id).facts().status()).isEqualTo(RequestStatus.SUBMITTED);
    }

    @Test
    void aDirectorWhoAsksLeavesHisStepToAnAssistantCityManagerWhoCannotTakeBoth() throws Exception {
        var id = cases.submit("director-parks", cases.drafted("director-parks", RequestKind.ESTABLISH, Optional.empty(), cases.content(Cases.PARKS)));
        assertThat(As.refused(() -> cases.approve("director-parks", id))).contains(DECIDER_IS_NOT_REQUESTER);
        cases.approve("designee", id);
        assertThat(As.refused(() -> cases.approve("designee", id))).containsExactly(TWO_PERSONS_APPROVE);
        cases.approve("city-manager", id);
        var decisions = cases.seenBy("director-parks", id).decisions();
        assertThat(decisions).extracting("standing").containsExactly(Standing.DESIGNEE, Standing.HEAD);
        assertThat(decisions.get(0).designee()).as("the delegation relied on is kept").isPresent();
        assertThat(decisions.get(1).designee()).isEmpty();
    }

    @Test
    void bothDirectorsSignWhenTheAccountBelongsToAnotherDepartmentThanTheUser() throws Exception {
        var id = cases.submit("employee-police", cases.drafted("employee-police", RequestKind.ESTABLISH, Optional.empty(), cases.content(Cases.PARKS)));
        assertThat(As.refused(() -> cases.approve("director-parks", id))).contains(DIRECTOR_APPROVES_FIRST);
        cases.approve("director-police", id);
        cases.approve("director-parks", id);
        cases.approve("city-manager", id);
        assertThat(cases.seenBy("employee-police", id).facts().status()).isEqualTo(RequestStatus.APPROVED);
    }

    @Test
    void aRefusalNamesClausesAndEndsTheRequest() throws Exception {
        var id = cases.endorsed();
        var version = cases.seenBy("city-manager", id).facts().version();
        assertThat(As.refused(() -> As.login("city-manager", () -> approvals.refuse(new RefuseRequest(id, "No need", List.of(), version)))))
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
        assertThat(As.refused(() -> cases.submit("employee-parks", id))).containsExactly(QUESTIONS_ANSWERED);
        cases.submit("employee-parks", cases.answer("employee-parks", id, "The duty officer"));
        assertThat(cases.seenBy("city-manager", id).questions()).singleElement().satisfies(asked -> {
            assertThat(asked.note()).isEqualTo("Who answers at night?");
            assertThat(asked.reply().orElseThrow().answer()).isEqualTo("The duty officer");
        });
        assertThat(As.login("director-parks", () -> requests.story(id)).history()).anyMatch(act -> act.reply().isPresent());
        assertThat(As.refused(() -> cases.approve("city-manager", id))).contains(DIRECTOR_APPROVES_FIRST);
        cases.approve("director-parks", id);
        cases.approve("city-manager", id);
        assertThat(cases.seenBy("employee-parks", id).facts().status()).isEqualTo(RequestStatus.APPROVED);
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

    private List<RequestId> waitingFor(String login) throws Exception {
        return As.login(login, () -> approvals.waiting(new ListQuery("", Map.of(), "", true, 0, 200)).rows().stream().map(row -> row.id()).toList());
    }
}
