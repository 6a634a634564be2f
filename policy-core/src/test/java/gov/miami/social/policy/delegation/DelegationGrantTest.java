package gov.miami.social.policy.delegation;

import static gov.miami.social.policy.delegation.Delegations.CITY_MANAGER;
import static gov.miami.social.policy.delegation.Delegations.FIRST;
import static gov.miami.social.policy.delegation.Delegations.LAST;
import static gov.miami.social.policy.delegation.Delegations.MANAGER;
import static gov.miami.social.policy.delegation.Delegations.NO_OFFICE;
import static gov.miami.social.policy.delegation.Delegations.PARKS;
import static gov.miami.social.policy.delegation.Delegations.PARKS_DIRECTOR;
import static gov.miami.social.policy.delegation.Delegations.POLICE;
import static gov.miami.social.policy.delegation.Delegations.heldBy;
import static gov.miami.social.policy.delegation.Delegations.lasting;
import static gov.miami.social.policy.delegation.Delegations.ofCityManager;
import static gov.miami.social.policy.delegation.Delegations.ofParksDirector;
import static gov.miami.social.policy.delegation.Delegations.withPowers;
import static gov.miami.social.policy.delegation.Delegations.withScope;
import static gov.miami.social.policy.shared.Clause.DELEGATE_IS_ACTIVE;
import static gov.miami.social.policy.shared.Clause.DELEGATION_ENDS_AFTER_IT_BEGINS;
import static gov.miami.social.policy.shared.Clause.DELEGATION_NOT_BACKDATED;
import static gov.miami.social.policy.shared.Clause.DELEGATION_SIGNED;
import static gov.miami.social.policy.shared.Clause.DELEGATION_TO_ANOTHER_PERSON;
import static gov.miami.social.policy.shared.Clause.DELEGATION_WITHIN_LIMIT;
import static gov.miami.social.policy.shared.Clause.DELEGATOR_HOLDS_THE_POWER;
import static org.assertj.core.api.Assertions.assertThat;

import gov.miami.social.policy.shared.Clause;
import gov.miami.social.policy.shared.Decision;
import gov.miami.social.policy.shared.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DelegationGrantTest {

    private static final int YEAR = 366;

    private static Decision granted(DelegationTerms terms, Offices offices) {
        return DelegationGrant.decide(new GrantCase(terms, FIRST, offices, true, true, YEAR));
    }

    private static List<Clause> refusing(DelegationTerms terms, Offices offices) {
        return granted(terms, offices).refusing();
    }

    @Test
    void theCityManagerDelegatesForEveryDepartment() {
        assertThat(granted(ofCityManager(), CITY_MANAGER).allowed()).isTrue();
    }

    @Test
    void whoIsNotCityManagerCannotGiveHisPowersEvenForTheOwnDepartment() {
        var terms = withScope(ofCityManager(), DepartmentScope.of(List.of(PARKS)));
        assertThat(refusing(terms, PARKS_DIRECTOR)).containsExactly(DELEGATOR_HOLDS_THE_POWER);
    }

    @Test
    void aDirectorDelegatesForTheOwnDepartment() {
        assertThat(granted(ofParksDirector(), PARKS_DIRECTOR).allowed()).isTrue();
    }

    @Test
    void aDirectorCannotDelegateForOneDepartmentMoreThanTheOwn() {
        var terms = withScope(ofParksDirector(), DepartmentScope.of(List.of(PARKS, POLICE)));
        assertThat(refusing(terms, PARKS_DIRECTOR)).containsExactly(DELEGATOR_HOLDS_THE_POWER);
    }

    @Test
    void aDirectorCannotDelegateForEveryDepartment() {
        assertThat(refusing(withScope(ofParksDirector(), DepartmentScope.everyDepartment()), PARKS_DIRECTOR)).containsExactly(DELEGATOR_HOLDS_THE_POWER);
    }

    @Test
    void aDirectorCannotGiveAPowerOfTheCityManager() {
        var terms = withPowers(ofParksDirector(), Set.of(Power.DESIGNATE, Power.APPROVE_ESTABLISH));
        assertThat(refusing(terms, PARKS_DIRECTOR)).containsExactly(DELEGATOR_HOLDS_THE_POWER);
    }

    @Test
    void whoHoldsNoOfficeDelegatesNothing() {
        assertThat(refusing(ofParksDirector(), NO_OFFICE)).containsExactly(DELEGATOR_HOLDS_THE_POWER);
    }

    @Test
    void nobodyDelegatesToHimself() {
        assertThat(refusing(heldBy(ofCityManager(), MANAGER), CITY_MANAGER)).containsExactly(DELEGATION_TO_ANOTHER_PERSON);
    }

    @Test
    void theHolderIsActiveOnTheFirstDay() {
        var decision = DelegationGrant.decide(new GrantCase(ofCityManager(), FIRST, CITY_MANAGER, false, true, YEAR));
        assertThat(decision.refusing()).containsExactly(DELEGATE_IS_ACTIVE);
    }

    @Test
    void theSignedInstrumentIsAttached() {
        var decision = DelegationGrant.decide(new GrantCase(ofCityManager(), FIRST, CITY_MANAGER, true, false, YEAR));
        assertThat(decision.refusing()).containsExactly(DELEGATION_SIGNED);
    }

    @Test
    void itLastsExactlyTheLongestTimeAndNotADayMore() {
        var longest = FIRST.plusDays(YEAR - 1);
        assertThat(granted(lasting(Period.of(FIRST, longest)), CITY_MANAGER).allowed()).isTrue();
        assertThat(refusing(lasting(Period.of(FIRST, longest.plusDays(1))), CITY_MANAGER)).containsExactly(DELEGATION_WITHIN_LIMIT);
    }

    @Test
    void itHasALastDay() {
        assertThat(refusing(lasting(Period.of(FIRST, null)), CITY_MANAGER)).containsExactly(DELEGATION_ENDS_AFTER_IT_BEGINS);
    }

    @Test
    void itBeginsOnTheDayOfTheGrantAtTheEarliest() {
        assertThat(onDay(FIRST).allowed()).isTrue();
        assertThat(onDay(FIRST.plusDays(1)).refusing()).containsExactly(DELEGATION_NOT_BACKDATED);
    }

    @Test
    void everyUnmetClauseIsNamedAtOnce() {
        var terms = heldBy(lasting(Period.of(FIRST, null)), MANAGER);
        var decision = DelegationGrant.decide(new GrantCase(terms, LAST, NO_OFFICE, false, false, YEAR));
        assertThat(decision.refusing()).containsExactly(DELEGATOR_HOLDS_THE_POWER, DELEGATION_TO_ANOTHER_PERSON, DELEGATE_IS_ACTIVE,
                DELEGATION_NOT_BACKDATED, DELEGATION_ENDS_AFTER_IT_BEGINS, DELEGATION_SIGNED);
    }

    private static Decision onDay(LocalDate day) {
        return DelegationGrant.decide(new GrantCase(ofCityManager(), day, CITY_MANAGER, true, true, YEAR));
    }
}
