package gov.miami.social.it.request;

import static gov.miami.social.policy.shared.Clause.DELEGATION_COVERS_DEPARTMENT;
import static gov.miami.social.policy.shared.Clause.DELEGATION_IN_FORCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.miami.social.it.As;
import gov.miami.social.it.CityClock;
import gov.miami.social.it.Ears;
import gov.miami.social.it.account.AskedAccounts;
import gov.miami.social.it.security.Cases;
import gov.miami.social.policy.delegation.Capacity;
import gov.miami.social.policy.delegation.DelegationId;
import gov.miami.social.policy.delegation.Power;
import gov.miami.social.policy.request.ChangeKind;
import gov.miami.social.policy.request.RequestContent;
import gov.miami.social.policy.request.RequestId;
import gov.miami.social.policy.request.RequestKind;
import gov.miami.social.policy.request.RequestStatus;
import gov.miami.social.policy.request.Standing;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.registry.account.AccountFacts;
import gov.miami.social.registry.delegation.DelegationService;
import gov.miami.social.registry.delegation.GrantDelegation;
import gov.miami.social.registry.department.Organisation;
import gov.miami.social.registry.request.ApprovalService;
import gov.miami.social.registry.shared.ListQuery;
import gov.miami.social.registry.shared.NotYours;
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

/** Requests decided by delegation: only while it lasts, only for the departments it names. */
@ExtendWith(ArquillianExtension.class)
class DelegatedRequestIT {

    @Inject
    private Cases cases;
    @Inject
    private AskedAccounts asked;
    @Inject
    private ApprovalService approvals;
    @Inject
    private DelegationService delegations;
    @Inject
    private Organisation organisation;
    @Inject
    private Clock clock;

    @Deployment
    static EnterpriseArchive ear() {
        return Ears.builtWith(DelegatedRequestIT.class, AskedAccounts.class, Cases.class);
    }

    @AfterEach
    void letTheClockGoOn() {
        CityClock.reset();
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
        var account = asked.ofPolice().facts();
        var renewal = new RequestContent(Optional.empty(), account.profile(), "", "", "We go on", true);
        var id = cases.submit("employee-police", cases.drafted("employee-police", RequestKind.USE, Optional.of(account.id()), renewal));
        CityClock.advance(Duration.ofDays(200));
        assertThat(As.refused(() -> cases.approve("director-police", id))).contains(DELEGATION_IN_FORCE);
        CityClock.reset();
        cases.approve("director-police", id);
        assertThat(cases.seenBy("employee-police", id).decisions()).singleElement().extracting("standing").isEqualTo(Standing.DESIGNEE);
    }

    /** The day before its first day, and the day after its last. */
    @Test
    void aDelegationIsUsedFromItsFirstDayToItsLast() throws Exception {
        var id = transfer(asked.active().facts());
        cases.approve("director-parks", id);
        cases.approve("director-police", id);
        var tomorrow = LocalDate.now(clock).plusDays(1);
        grant("records", Set.of(Cases.PARKS, Cases.POLICE), tomorrow, tomorrow);
        assertThat(As.refused(() -> cases.approve("records", id))).contains(DELEGATION_IN_FORCE);
        CityClock.advance(Duration.ofDays(2));
        assertThat(As.refused(() -> cases.approve("records", id))).contains(DELEGATION_IN_FORCE);
        CityClock.reset();
        CityClock.advance(Duration.ofDays(1));
        cases.approve("records", id);
    }

    @Test
    void aDelegationReachesNoDepartmentThatItDoesNotName() throws Exception {
        var id = cases.submit("employee-police", cases.drafted("employee-police", RequestKind.USE, Optional.empty(), cases.content(Cases.PARKS)));
        cases.approve("director-parks", id);
        assertThat(As.refused(() -> cases.approve("director-police", id))).contains(DELEGATION_COVERS_DEPARTMENT);
    }

    @Test
    void aTransferTakesADelegationForBothDepartments() throws Exception {
        var account = asked.active().facts();
        grant("communications", Set.of(Cases.PARKS));
        var id = transfer(account);
        cases.approve("director-parks", id);
        cases.approve("director-police", id);
        assertThat(waitingFor("communications")).as("a delegation for the giving department alone").doesNotContain(id);
        assertThat(As.refused(() -> cases.approve("communications", id))).contains(DELEGATION_COVERS_DEPARTMENT);
        grant("communications", Set.of(Cases.PARKS, Cases.POLICE));
        assertThat(waitingFor("communications")).contains(id);
        cases.approve("communications", id);
        assertThat(asked.seen(account.id()).facts().profile().department()).contains(Cases.POLICE);
    }

    @Test
    void whoseDelegationHasEndedDoesNotEvenSeeWhatItWasFor() throws Exception {
        var id = cases.endorsed();
        CityClock.advance(Duration.ofDays(400));
        assertThatThrownBy(() -> cases.approve("designee", id)).isInstanceOf(NotYours.class);
    }

    private RequestId transfer(AccountFacts account) throws Exception {
        var moved = account.profile().movedTo(cases.content(Cases.POLICE).profile());
        var content = new RequestContent(Optional.of(ChangeKind.TRANSFER), moved, "", "", "The police runs the program now", false);
        return cases.submit("employee-parks", cases.drafted("employee-parks", RequestKind.CHANGE, Optional.of(account.id()), content));
    }

    private void grant(String to, Set<DepartmentKey> departments) throws Exception {
        grant(to, departments, LocalDate.now(clock), LocalDate.now(clock).plusDays(9));
    }

    private void grant(String to, Set<DepartmentKey> departments, LocalDate from, LocalDate until) throws Exception {
        var letter = "%PDF-1.4\n%\u00e2\u00e3\n1 0 obj\n<< >>\nendobj\ntrailer\n<< >>\n%%EOF".getBytes(StandardCharsets.ISO_8859_1);
        var command = new GrantDelegation(DelegationId.random(), Capacity.CITY_MANAGER, cases.person(to), Set.of(Power.APPROVE_CHANGE), Optional.of(departments),
                from, Optional.of(until), "letter.pdf", letter);
        As.login("city-manager", () -> delegations.grant(command));
    }

    private List<RequestId> waitingFor(String login) throws Exception {
        return As.login(login, () -> approvals.waiting(new ListQuery("", Map.of(), "", true, 0, 200)).rows().stream().map(row -> row.id()).toList());
    }

    private DepartmentKey vacantDepartment() {
        var heads = organisation.heads(LocalDate.now(clock));
        return heads.entrySet().stream().filter(head -> head.getValue().isEmpty()).map(Map.Entry::getKey).findFirst().orElseThrow();
    }
}
