package gov.miami.social.policy.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import gov.miami.social.policy.shared.Period;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PowerTest {

    @Test
    void everyPowerBelongsToOneOfficeAndToASentence() {
        var all = new TreeSet<>(Power.of(Capacity.CITY_MANAGER));
        all.addAll(Power.of(Capacity.DIRECTOR));
        assertThat(all).containsExactly(Power.values()).allSatisfy(power -> assertThat(power.sentence().value()).isNotBlank());
        assertThat(Power.of(Capacity.CITY_MANAGER)).doesNotContainAnyElementsOf(Power.of(Capacity.DIRECTOR));
    }

    @Test
    void aDelegationWithoutAPowerOrADepartmentIsNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> new DelegationTerms(Capacity.DIRECTOR, Delegations.DIRECTOR,
                Delegations.ASSISTANT, Set.of(), DepartmentScope.everyDepartment(), Period.of(Delegations.FIRST, Delegations.LAST)));
        assertThatIllegalArgumentException().isThrownBy(() -> DepartmentScope.of(Set.of()));
    }

    @Test
    void everyDepartmentIsWithinNoList() {
        assertThat(DepartmentScope.everyDepartment().within(Set.of(Delegations.PARKS))).isFalse();
        assertThat(DepartmentScope.of(Set.of(Delegations.PARKS)).within(Set.of(Delegations.PARKS, Delegations.POLICE))).isTrue();
    }

    @Test
    void twoScopesTogetherCoverWhatEachCovers() {
        var parks = DepartmentScope.of(Set.of(Delegations.PARKS));
        var police = DepartmentScope.of(Set.of(Delegations.POLICE));
        assertThat(parks.and(police)).isEqualTo(DepartmentScope.of(Set.of(Delegations.PARKS, Delegations.POLICE)));
        assertThat(parks.and(DepartmentScope.everyDepartment())).isEqualTo(DepartmentScope.everyDepartment());
        assertThat(DepartmentScope.everyDepartment().and(police)).isEqualTo(DepartmentScope.everyDepartment());
    }
}
