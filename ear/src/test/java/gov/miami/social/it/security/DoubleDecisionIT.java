package gov.miami.social.it.security;

import static gov.miami.social.policy.request.RequestStatus.APPROVED;
import static gov.miami.social.policy.request.RequestStatus.REFUSED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.miami.social.it.As;
import gov.miami.social.it.Ears;
import gov.miami.social.it.Portal;
import gov.miami.social.policy.request.RequestId;
import gov.miami.social.policy.shared.SentenceId;
import gov.miami.social.registry.request.ApprovalService;
import gov.miami.social.registry.request.ApproveRequest;
import gov.miami.social.registry.request.RefuseRequest;
import gov.miami.social.registry.request.RequestService;
import gov.miami.social.registry.request.ReturnRequest;
import gov.miami.social.registry.request.SubmitRequest;
import gov.miami.social.registry.request.WithdrawRequest;
import gov.miami.social.registry.shared.StaleView;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Nothing is decided twice: of two who decide at once one wins, and the other is told who did it. */
@ExtendWith(ArquillianExtension.class)
class DoubleDecisionIT {

    @Inject
    private Cases cases;
    @Inject
    private RequestService requests;
    @Inject
    private ApprovalService approvals;

    @Deployment
    static EnterpriseArchive ear() {
        return Ears.builtWith(DoubleDecisionIT.class, AtOnce.class, Cases.class, FacesForm.class, Portal.class);
    }

    @RepeatedTest(5)
    void ofTwoApproversAtOnceOneWinsAndTheOtherIsToldWho() throws Exception {
        var id = cases.endorsed();
        var version = cases.seenBy("city-manager", id).facts().version();
        var failed = AtOnce.thrown(approving("city-manager", id, version), approving("designee", id, version));
        assertThat(failed).singleElement().isInstanceOf(StaleView.class);
        var request = cases.seenBy("city-manager", id);
        assertThat(request.facts().status()).isEqualTo(APPROVED);
        assertThat(request.decisions()).as("the director's and one more").hasSize(2);
        assertThat(((StaleView) failed.get(0)).changedBy()).isEqualTo(request.decisions().get(1).deciderName());
    }

    @RepeatedTest(5)
    void oneApprovesWhileAnotherRefuses() throws Exception {
        var id = cases.endorsed();
        var version = cases.seenBy("city-manager", id).facts().version();
        var failed = AtOnce.thrown(approving("city-manager", id, version), acting("designee",
                () -> approvals.refuse(new RefuseRequest(id, "Not needed", List.of(new SentenceId("A.5")), version))));
        assertThat(failed).singleElement().isInstanceOf(StaleView.class);
        var request = cases.seenBy("city-manager", id);
        assertThat(request.facts().status()).isIn(APPROVED, REFUSED);
        assertThat(request.decisions()).hasSize(2);
    }

    @RepeatedTest(5)
    void aDoubleClickDecidesOnce() throws Exception {
        var id = cases.submitted();
        var version = cases.seenBy("director-parks", id).facts().version();
        var failed = AtOnce.thrown(approving("director-parks", id, version), approving("director-parks", id, version));
        assertThat(failed).singleElement().isInstanceOf(StaleView.class);
        assertThat(cases.seenBy("director-parks", id).decisions()).hasSize(1);
    }

    @Test
    void aRequestTakenBackMeanwhileIsNotApproved() throws Exception {
        var id = cases.submitted();
        var version = cases.seenBy("director-parks", id).facts().version();
        As.login("employee-parks", () -> requests.withdraw(new WithdrawRequest(id, version)));
        As.login("director-parks", () -> assertThatThrownBy(() -> approvals.approve(new ApproveRequest(id, "", version))).isInstanceOf(StaleView.class));
        assertThat(cases.seenBy("director-parks", id).decisions()).isEmpty();
    }

    @Test
    void theSecondTabIsToldThatTheFirstActed() throws Exception {
        var id = cases.submitted();
        var version = cases.seenBy("director-parks", id).facts().version();
        As.login("director-parks", () -> {
            approvals.giveBack(new ReturnRequest(id, "Who answers at night?", version));
            assertThatThrownBy(() -> approvals.approve(new ApproveRequest(id, "", version))).isInstanceOfSatisfying(StaleView.class,
                    stale -> assertThat(stale.changedBy()).isEqualTo(requests.find(id).decisions().get(0).deciderName()));
        });
    }

    @Test
    void whatWasRewrittenSinceItWasReadIsNotApprovedUnread() throws Exception {
        var id = cases.submitted();
        var version = cases.seenBy("director-parks", id).facts().version();
        As.login("director-parks", () -> approvals.giveBack(new ReturnRequest(id, "Who answers at night?", version)));
        cases.answer("employee-parks", id, "The duty officer");
        var returned = cases.seenBy("employee-parks", id).facts().version();
        As.login("employee-parks", () -> requests.submit(new SubmitRequest(id, returned)));
        As.login("director-parks", () -> assertThatThrownBy(() -> approvals.approve(new ApproveRequest(id, "", version))).isInstanceOf(StaleView.class));
    }

    @RepeatedTest(3)
    void aDoubleSubmitIsOneRound() throws Exception {
        var id = cases.drafted();
        var version = cases.seenBy("employee-parks", id).facts().version();
        var submit = acting("employee-parks", () -> requests.submit(new SubmitRequest(id, version)));
        assertThat(AtOnce.thrown(submit, submit)).singleElement().isInstanceOf(StaleView.class);
        assertThat(cases.seenBy("employee-parks", id).facts().round()).isEqualTo(1);
    }

    @Test
    void onThePageTheLaterApproverIsToldWhoDecided() throws Exception {
        var id = cases.endorsed();
        var first = deciding("city-manager", id);
        var second = deciding("designee", id);
        first.press("approveForm:approve");
        var answer = second.press("approveForm:approve");
        var request = cases.seenBy("city-manager", id);
        assertThat(request.facts().status()).isEqualTo(APPROVED);
        assertThat(request.decisions()).hasSize(2);
        assertThat(answer.body()).contains(request.decisions().get(1).deciderName() + " was first, ").contains("the journal says: Approved a request").doesNotContain("approveForm:approve");
    }

    @Test
    void onThePageAButtonPressedTwiceActsOnce() throws Exception {
        var id = cases.endorsed();
        var form = deciding("city-manager", id);
        form.press("approveForm:approve");
        form.press("approveForm:approve");
        assertThat(cases.seenBy("city-manager", id).decisions()).hasSize(2);
    }

    @Test
    void onThePageTheSecondTabDoesNotOverwriteTheFirst() throws Exception {
        var id = cases.drafted();
        var writer = person("employee-parks");
        var first = FacesForm.on(writer, writer.get("/social/request/edit.xhtml?id=" + id), "form");
        var second = FacesForm.on(writer, writer.get("/social/request/edit.xhtml?id=" + id), "form");
        first.with("form:handle", "FirstTab").press("form:next");
        second.with("form:handle", "SecondTab").press("form:next");
        assertThat(cases.seenBy("employee-parks", id).facts().content().profile().handle()).isEqualTo("FirstTab");
    }

    private static FacesForm deciding(String login, RequestId id) {
        var person = person(login);
        return FacesForm.on(person, person.get("/social/request/decide.xhtml?id=" + id), "approveForm");
    }

    private static Portal person(String login) {
        return Portal.signedIn("http://localhost:" + System.getProperty("jboss.http.port"), login);
    }

    private Callable<Void> approving(String login, RequestId id, int version) {
        return acting(login, () -> approvals.approve(new ApproveRequest(id, "", version)));
    }

    private static Callable<Void> acting(String login, As.Act act) {
        return () -> {
            As.login(login, act);
            return null;
        };
    }
}
