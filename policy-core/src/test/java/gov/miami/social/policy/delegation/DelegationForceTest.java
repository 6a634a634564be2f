package gov.miami.social.policy.delegation;

import static gov.miami.social.policy.delegation.Delegations.CITY_MANAGER;
import static gov.miami.social.policy.delegation.Delegations.FIRST;
import static gov.miami.social.policy.delegation.Delegations.LAST;
import static gov.miami.social.policy.delegation.Delegations.NO_OFFICE;
import static gov.miami.social.policy.delegation.Delegations.PARKS;
import static gov.miami.social.policy.delegation.Delegations.PARKS_DIRECTOR;
import static gov.miami.social.policy.delegation.Delegations.POLICE;
import static gov.miami.social.policy.delegation.Delegations.ofCityManager;
import static gov.miami.social.policy.delegation.Delegations.ofParksDirector;
import static gov.miami.social.policy.delegation.Power.DESIGNATE;
import static gov.miami.social.policy.delegation.Power.DETERMINE_RELATEDNESS;
import static gov.miami.social.policy.shared.Clause.DELEGATE_IS_ACTIVE;
import static gov.miami.social.policy.shared.Clause.DELEGATION_COVERS_DEPARTMENT;
import static gov.miami.social.policy.shared.Clause.DELEGATION_COVERS_POWER;
import static gov.miami.social.policy.shared.Clause.DELEGATION_IN_FORCE;
import static gov.miami.social.policy.shared.Clause.DELEGATOR_IN_OFFICE;
import static org.assertj.core.api.Assertions.assertThat;

import gov.miami.social.policy.shared.Check;
import gov.miami.social.policy.shared.Clause;
import gov.miami.social.policy.shared.DepartmentKey;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DelegationForceTest {

    private static List<Clause> refusing(Power power, DepartmentKey department, LocalDate day) {
        return DelegationForce.decide(new ForceCase(ofParksDirector(), false, true, PARKS_DIRECTOR, power, department, day)).refusing();
    }

    @Test
    void itIsInForceFromItsFirstDay() {
        assertThat(refusing(DETERMINE_RELATEDNESS, PARKS, FIRST)).isEmpty();
        assertThat(refusing(DETERMINE_RELATEDNESS, PARKS, FIRST.minusDays(1))).containsExactly(DELEGATION_IN_FORCE);
    }

    @Test
    void itIsInForceUntilItsLastDay() {
        assertThat(refusing(DETERMINE_RELATEDNESS, PARKS, LAST)).isEmpty();
        assertThat(refusing(DETERMINE_RELATEDNESS, PARKS, LAST.plusDays(1))).containsExactly(DELEGATION_IN_FORCE);
    }

    @Test
    void revokedItIsInForceNoMore() {
        var decision = DelegationForce.decide(new ForceCase(ofParksDirector(), true, true, PARKS_DIRECTOR, DETERMINE_RELATEDNESS, PARKS, FIRST));
        assertThat(decision.refusing()).containsExactly(DELEGATION_IN_FORCE);
    }

    @Test
    void itsHolderIsActive() {
        var decision = DelegationForce.decide(new ForceCase(ofParksDirector(), false, false, PARKS_DIRECTOR, DETERMINE_RELATEDNESS, PARKS, FIRST));
        assertThat(decision.refusing()).containsExactly(DELEGATE_IS_ACTIVE);
    }

    @Test
    void itCoversThePowersItNames() {
        assertThat(refusing(DESIGNATE, PARKS, FIRST)).containsExactly(DELEGATION_COVERS_POWER);
    }

    @Test
    void itCoversTheDepartmentsItNames() {
        assertThat(refusing(DETERMINE_RELATEDNESS, POLICE, FIRST)).containsExactly(DELEGATION_COVERS_DEPARTMENT);
    }

    @Test
    void forEveryDepartmentItCoversEach() {
        var decision = DelegationForce.decide(new ForceCase(ofCityManager(), false, true, CITY_MANAGER, Power.APPROVE_USE, POLICE, FIRST));
        assertThat(decision.allowed()).isTrue();
    }

    /** The office gave it: it outlasts who signed it, and only says so. */
    @Test
    void whoGaveItMayHaveLeftTheOffice() {
        var decision = DelegationForce.decide(new ForceCase(ofParksDirector(), false, true, NO_OFFICE, DETERMINE_RELATEDNESS, PARKS, LAST));
        assertThat(decision.allowed()).isTrue();
        assertThat(decision.advising()).containsExactly(DELEGATOR_IN_OFFICE);
        var manager = DelegationForce.decide(new ForceCase(ofCityManager(), false, true, PARKS_DIRECTOR, Power.APPROVE_USE, PARKS, LAST));
        assertThat(manager.allowed()).isTrue();
        assertThat(manager.advising()).containsExactly(DELEGATOR_IN_OFFICE);
    }

    @Test
    void howItStandsIsSaidWithoutAnyUseOfIt() {
        assertThat(DelegationForce.standing(new StandingCase(ofParksDirector(), false, true, PARKS_DIRECTOR, FIRST)).checks()).allMatch(Check::met);
        assertThat(DelegationForce.standing(new StandingCase(ofParksDirector(), false, false, NO_OFFICE, FIRST)).refusing()).containsExactly(DELEGATE_IS_ACTIVE);
        assertThat(DelegationForce.standing(new StandingCase(ofParksDirector(), true, true, NO_OFFICE, FIRST)).refusing()).containsExactly(DELEGATION_IN_FORCE);
        assertThat(DelegationForce.standing(new StandingCase(ofParksDirector(), false, true, NO_OFFICE, FIRST)).advising()).containsExactly(DELEGATOR_IN_OFFICE);
    }

    @Test
    void everyUnmetClauseIsNamedAtOnce() {
        var decision = DelegationForce.decide(new ForceCase(ofParksDirector(), true, false, NO_OFFICE, DESIGNATE, POLICE, LAST));
        assertThat(decision.refusing())
                .containsExactly(DELEGATION_IN_FORCE, DELEGATE_IS_ACTIVE, DELEGATION_COVERS_POWER, DELEGATION_COVERS_DEPARTMENT);
    }
}
