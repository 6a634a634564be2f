package gov.miami.social.it.delegation;

import static gov.miami.social.policy.shared.Clause.DELEGATION_ENDS_AFTER_IT_BEGINS;
import static gov.miami.social.policy.shared.Clause.DELEGATION_IN_FORCE;
import static gov.miami.social.policy.shared.Clause.DELEGATION_SIGNED;
import static gov.miami.social.policy.shared.Clause.DELEGATION_TO_ANOTHER_PERSON;
import static gov.miami.social.policy.shared.Clause.DELEGATOR_HOLDS_THE_POWER;
import static gov.miami.social.policy.shared.Clause.EVIDENCE_OF_ADMITTED_KIND;
import static gov.miami.social.policy.shared.Clause.INSTRUMENT_IS_A_SCAN;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.miami.social.it.As;
import gov.miami.social.it.CityClock;
import gov.miami.social.it.Ears;
import gov.miami.social.policy.delegation.Capacity;
import gov.miami.social.policy.delegation.DelegationId;
import gov.miami.social.policy.delegation.DelegationState;
import gov.miami.social.policy.delegation.Power;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.delegation.DelegationReportService;
import gov.miami.social.registry.delegation.DelegationService;
import gov.miami.social.registry.delegation.GrantDelegation;
import gov.miami.social.registry.delegation.HeldDelegation;
import gov.miami.social.registry.delegation.HeldOffice;
import gov.miami.social.registry.delegation.HeldPowers;
import gov.miami.social.registry.delegation.OwnDelegationService;
import gov.miami.social.registry.delegation.RevokeDelegation;
import gov.miami.social.registry.shared.Caller;
import gov.miami.social.registry.shared.ListQuery;
import gov.miami.social.registry.shared.NotYours;
import gov.miami.social.registry.shared.StaleView;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
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

/** The delegation ledger in the server: who may delegate, from when until when a delegation carries, who sees it. */
@ExtendWith(ArquillianExtension.class)
class DelegationIT {

    private static final byte[] LETTER = "%PDF-1.7 letter".getBytes(UTF_8);
    private static final DepartmentKey PARKS = new DepartmentKey("PRK");

    @Inject
    private DelegationService delegations;
    @Inject
    private HeldPowers powers;
    @Inject
    private UserTransaction work;
    @Inject
    private DelegationReportService reports;
    @Inject
    private OwnDelegationService own;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;

    @Deployment
    static EnterpriseArchive ear() {
        return Ears.builtWith(DelegationIT.class);
    }

    @AfterEach
    void reset() {
        CityClock.reset();
    }

    private EmployeeId person(String login) throws Exception {
        return As.login(login, () -> caller.employee());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The Parks director lets the police employee sign for him, for ten days from today. */
    private GrantDelegation fromParks(byte[] letter) throws Exception {
        return new GrantDelegation(DelegationId.random(), Capacity.DIRECTOR, person("employee-police"), Set.of(Power.SIGN_FOR_DIRECTOR),
                Optional.of(Set.of(PARKS)), today(), Optional.of(today().plusDays(9)), "letter.pdf", letter);
    }

    private DelegationId granted() throws Exception {
        var command = fromParks(LETTER);
        As.login("director-parks", () -> delegations.grant(command));
        return command.id();
    }

    private Optional<HeldDelegation> held(LocalDate day) throws Exception {
        var holder = person("employee-police");
        work.begin();
        try {
            return powers.held(holder, Power.SIGN_FOR_DIRECTOR, PARKS, day);
        } finally {
            work.rollback();
        }
    }

    @Test
    void itCarriesItsHolderFromItsFirstDayToItsLast() throws Exception {
        granted();
        var last = today().plusDays(9);
        assertThat(held(today())).hasValueSatisfying(found -> assertThat(found.inForce()).isTrue());
        assertThat(held(last)).hasValueSatisfying(found -> assertThat(found.inForce()).isTrue());
        assertThat(held(last.plusDays(400)).orElseThrow().force().refusing()).containsExactly(DELEGATION_IN_FORCE);
        assertThat(held(today().minusDays(400)).orElseThrow().force().refusing()).contains(DELEGATION_IN_FORCE);
    }

    @Test
    void sentTwiceItIsGrantedOnce() throws Exception {
        var command = fromParks(LETTER);
        As.login("director-parks", () -> delegations.grant(command));
        As.login("director-parks", () -> delegations.grant(command));
        var found = As.login("director-parks", () -> reports.find(command.id()));
        assertThat(found.terms().state()).isEqualTo(DelegationState.IN_FORCE);
        assertThat(found.terms().departments()).containsExactly("Parks and Recreation");
    }

    /** Whose designee somebody is stands in the header of every page. */
    @Test
    void theHeaderSaysWhoseDesigneeSomebodyIs() throws Exception {
        assertThat(As.login("designee", () -> own.offices())).extracting(HeldOffice::capacity).containsExactly(Capacity.CITY_MANAGER);
        As.login("director-parks", () -> delegations.grant(fromParks(LETTER)));
        assertThat(As.login("employee-police", () -> own.offices())).contains(new HeldOffice(Capacity.DIRECTOR, List.of("Parks and Recreation")));
        assertThat(As.login("hr", () -> own.offices())).isEmpty();
    }

    @Test
    void everythingItLacksIsSaidAtOnceAndNothingIsKept() throws Exception {
        var me = person("director-police");
        var command = new GrantDelegation(DelegationId.random(), Capacity.CITY_MANAGER, me, Set.of(Power.APPROVE_USE), Optional.empty(),
                today(), Optional.of(today().minusDays(1)), "", new byte[0]);
        assertThat(As.refused("director-police", () -> delegations.grant(command)))
                .containsExactlyInAnyOrder(DELEGATOR_HOLDS_THE_POWER, DELEGATION_TO_ANOTHER_PERSON, DELEGATION_ENDS_AFTER_IT_BEGINS, DELEGATION_SIGNED);
        assertThat(As.login("auditor", () -> reports.list(query("grantor", me.value())).total())).isZero();
    }

    @Test
    void whatIsNoProofDoesNotSign() throws Exception {
        var command = fromParks(new byte[] {0, 1, 2, 3, 4, 5});
        assertThat(As.refused("director-parks", () -> delegations.grant(command))).containsExactly(EVIDENCE_OF_ADMITTED_KIND, INSTRUMENT_IS_A_SCAN);
        assertThatThrownBy(() -> As.login("director-parks", () -> reports.find(command.id()))).hasMessageContaining("No such item");
    }

    @Test
    void whatActsWhenItIsOpenedDoesNotSignWhateverItIsCalled() throws Exception {
        for (var bytes : List.of("<html><script>1</script></html>", "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>", "PK\u0003\u0004zip", "I agree")) {
            var command = fromParks(bytes.getBytes(UTF_8));
            assertThat(As.refused("director-parks", () -> delegations.grant(command))).as(bytes).contains(INSTRUMENT_IS_A_SCAN);
        }
    }

    @Test
    void anEmployeeDelegatesNothing() throws Exception {
        var command = fromParks(LETTER);
        assertThatThrownBy(() -> As.login("employee-parks", () -> delegations.grant(command))).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void revokedItEndsAtOnceAndTheSecondIsTold() throws Exception {
        var id = granted();
        var version = As.login("director-parks", () -> reports.find(id).version());
        As.login("director-parks", () -> delegations.revoke(new RevokeDelegation(id, version, "She moved")));
        var found = As.login("auditor", () -> reports.find(id));
        assertThat(found.terms().state()).isEqualTo(DelegationState.REVOKED);
        assertThat(found.revokedWhy()).contains("She moved");
        assertThatThrownBy(() -> As.login("city-manager", () -> delegations.revoke(new RevokeDelegation(id, version, "Me too"))))
                .isInstanceOf(StaleView.class);
    }

    @Test
    void anotherDirectorCannotRevokeIt() throws Exception {
        var id = granted();
        var version = As.login("director-parks", () -> reports.find(id).version());
        assertThatThrownBy(() -> As.login("director-police", () -> delegations.revoke(new RevokeDelegation(id, version, "No"))))
                .isInstanceOf(NotYours.class);
    }

    @Test
    void itConcernsItsDepartmentItsPeopleAndWhoOversees() throws Exception {
        var id = granted();
        for (var login : List.of("employee-parks", "employee-police", "director-parks", "auditor", "records", "city-manager")) {
            assertThat(As.login(login, () -> reports.find(id)).id()).isEqualTo(id);
            assertThat(As.login(login, () -> reports.instrument(id)).bytes()).isEqualTo(LETTER);
        }
        assertThatThrownBy(() -> As.login("hr", () -> reports.find(id))).isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> As.login("hr", () -> reports.instrument(id))).isInstanceOf(NotYours.class);
        var police = person("employee-police").value();
        assertThat(As.login("hr", () -> reports.list(query("holder", police)).total())).isZero();
    }

    @Test
    void theHolderSeesTheOwnPowersUntilTheLastDay() throws Exception {
        var id = granted();
        assertThat(As.login("employee-police", () -> own.mine())).anySatisfy(held -> assertThat(held.delegation()).isEqualTo(id));
        CityClock.set(clock.instant().plus(Duration.ofDays(11)).toString());
        assertThat(As.login("employee-police", () -> own.mine())).noneSatisfy(held -> assertThat(held.delegation()).isEqualTo(id));
    }

    private static ListQuery query(String filter, String value) {
        return new ListQuery("", Map.of(filter, value), "", true, 0, 20);
    }
}
