package gov.miami.social.it.security;

import static gov.miami.social.it.security.Cases.PARKS;
import static gov.miami.social.it.security.Cases.POLICE;
import static gov.miami.social.policy.shared.Clause.CITY_MANAGER_APPROVES_ESTABLISHING;
import static gov.miami.social.policy.shared.Clause.DECIDER_IS_NOT_REQUESTER;
import static gov.miami.social.policy.shared.Clause.DELEGATOR_HOLDS_THE_POWER;
import static gov.miami.social.policy.shared.Clause.TWO_PERSONS_APPROVE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.miami.social.it.As;
import gov.miami.social.it.Ears;
import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.delegation.Capacity;
import gov.miami.social.policy.delegation.DelegationId;
import gov.miami.social.policy.delegation.Power;
import gov.miami.social.policy.request.ApprovalStep;
import gov.miami.social.policy.request.RequestId;
import gov.miami.social.policy.request.RequestKind;
import gov.miami.social.policy.request.StepLevel;
import gov.miami.social.policy.shared.Clause;
import gov.miami.social.registry.account.AccountService;
import gov.miami.social.registry.delegation.DelegationReportService;
import gov.miami.social.registry.delegation.DelegationService;
import gov.miami.social.registry.delegation.GrantDelegation;
import gov.miami.social.registry.request.ApprovalService;
import gov.miami.social.registry.request.ApproveRequest;
import gov.miami.social.registry.shared.ListQuery;
import gov.miami.social.registry.shared.PolicyRefusal;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who may decide something decides nothing else by it: not for another department, not the step of another office, not for himself. */
@ExtendWith(ArquillianExtension.class)
class OtherAuthorityIT {

    @Inject
    private Cases cases;
    @Inject
    private ApprovalService approvals;
    @Inject
    private AccountService accounts;
    @Inject
    private DelegationService delegations;
    @Inject
    private DelegationReportService reports;

    @Deployment
    static EnterpriseArchive ear() {
        return Ears.builtWith(OtherAuthorityIT.class, Cases.class);
    }

    @Test
    void theDirectorDoesNotTakeTheCityManagersStep() throws Exception {
        var id = cases.endorsed();
        var version = cases.seenBy("director-parks", id).facts().version();
        assertRefused("director-parks", () -> approvals.approve(new ApproveRequest(id, "", version)), TWO_PERSONS_APPROVE, CITY_MANAGER_APPROVES_ESTABLISHING);
    }

    @Test
    void aDirectorsOwnRequestIsNotHisToApprove() throws Exception {
        var id = cases.submit("director-parks", cases.drafted("director-parks", RequestKind.ESTABLISH, Optional.empty(), cases.content(PARKS)));
        var version = cases.seenBy("director-parks", id).facts().version();
        assertRefused("director-parks", () -> approvals.approve(new ApproveRequest(id, "", version)), DECIDER_IS_NOT_REQUESTER);
        cases.approve("designee", id);
        var after = cases.seenBy("designee", id).facts().version();
        assertRefused("designee", () -> approvals.approve(new ApproveRequest(id, "", after)), TWO_PERSONS_APPROVE);
        cases.approve("city-manager", id);
    }

    @Test
    void anAccountForAnotherDepartmentTakesBothDirectors() throws Exception {
        var id = cases.submit("employee-parks", cases.drafted("employee-parks", RequestKind.ESTABLISH, Optional.empty(), cases.content(POLICE)));
        assertThat(steps(id)).containsExactly(new ApprovalStep(StepLevel.DIRECTOR, PARKS), new ApprovalStep(StepLevel.DIRECTOR, POLICE),
                new ApprovalStep(StepLevel.CITY_MANAGER, POLICE));
    }

    @Test
    void anAccountNamedInARequestToEstablishDoesNotReplaceTheOtherDirector() throws Exception {
        var own = account(PARKS.toString());
        var id = cases.submit("employee-parks", cases.drafted("employee-parks", RequestKind.ESTABLISH, Optional.of(own), cases.content(POLICE)));
        assertThat(steps(id)).contains(new ApprovalStep(StepLevel.DIRECTOR, POLICE));
    }

    @Test
    void aDirectorDelegatesForNoOtherDepartmentAndNotForTheCityManager() throws Exception {
        var holder = cases.person("employee-police");
        var until = Optional.of(LocalDate.now().plusDays(30));
        var pdf = "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF".getBytes(StandardCharsets.US_ASCII);
        assertRefused("director-police", () -> delegations.grant(new GrantDelegation(DelegationId.random(), Capacity.DIRECTOR, holder,
                Set.of(Power.SIGN_FOR_DIRECTOR), Optional.of(Set.of(PARKS)), LocalDate.now().plusDays(1), until, "a.pdf", pdf)), DELEGATOR_HOLDS_THE_POWER);
        assertRefused("director-police", () -> delegations.grant(new GrantDelegation(DelegationId.random(), Capacity.CITY_MANAGER, holder,
                Set.of(Power.APPROVE_ESTABLISH), Optional.empty(), LocalDate.now().plusDays(1), until, "a.pdf", pdf)), DELEGATOR_HOLDS_THE_POWER);
        assertRefused("director-police", () -> delegations.grant(new GrantDelegation(DelegationId.random(), Capacity.DIRECTOR, holder,
                Set.of(Power.APPROVE_ESTABLISH), Optional.of(Set.of(POLICE)), LocalDate.now().plusDays(1), until, "a.pdf", pdf)), DELEGATOR_HOLDS_THE_POWER);
    }

    @Test
    void theCityManagerDelegatesForEveryDepartment() throws Exception {
        var holder = cases.person("communications");
        var id = DelegationId.random();
        var pdf = "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF".getBytes(StandardCharsets.US_ASCII);
        As.login("city-manager", () -> delegations.grant(new GrantDelegation(id, Capacity.CITY_MANAGER, holder, Set.of(Power.APPROVE_DESIGNATION),
                Optional.empty(), LocalDate.now().plusDays(1), Optional.of(LocalDate.now().plusDays(30)), "a.pdf", pdf)));
        assertThat(As.login("communications", () -> reports.find(id).id())).isEqualTo(id);
    }

    private List<ApprovalStep> steps(RequestId id) throws Exception {
        return cases.seenBy("employee-parks", id).steps().stream().map(one -> one.step()).toList();
    }

    private AccountId account(String department) throws Exception {
        return As.login("employee-parks", () -> accounts.list(narrowedTo("department", department)).rows().get(0).id());
    }

    private static ListQuery narrowedTo(String column, String value) {
        return new ListQuery("", Map.of(column, value), "", true, 0, 20);
    }

    private static void assertRefused(String login, ThrowingCallable call, Clause... clauses) throws Exception {
        As.login(login, () -> assertThatThrownBy(call).as(login).isInstanceOfSatisfying(PolicyRefusal.class,
                refusal -> assertThat(refusal.decision().refusing()).as(login).contains(clauses)));
    }
}
