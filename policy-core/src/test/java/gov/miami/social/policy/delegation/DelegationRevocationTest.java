package gov.miami.social.policy.delegation;

import static gov.miami.social.policy.delegation.Delegations.ASSISTANT;
import static gov.miami.social.policy.delegation.Delegations.CITY_MANAGER;
import static gov.miami.social.policy.delegation.Delegations.DIRECTOR;
import static gov.miami.social.policy.delegation.Delegations.FIRST;
import static gov.miami.social.policy.delegation.Delegations.LAST;
import static gov.miami.social.policy.delegation.Delegations.NO_OFFICE;
import static gov.miami.social.policy.delegation.Delegations.PARKS_DIRECTOR;
import static gov.miami.social.policy.delegation.Delegations.POLICE;
import static gov.miami.social.policy.delegation.Delegations.ofCityManager;
import static gov.miami.social.policy.delegation.Delegations.ofParksDirector;
import static gov.miami.social.policy.shared.Clause.DELEGATION_KEPT_BY_WHO_FOLLOWS;
import static gov.miami.social.policy.shared.Clause.DELEGATION_REVOCABLE;
import static gov.miami.social.policy.shared.Clause.DELEGATOR_HOLDS_THE_POWER;
import static org.assertj.core.api.Assertions.assertThat;

import gov.miami.social.policy.shared.Decision;
import gov.miami.social.policy.shared.EmployeeId;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DelegationRevocationTest {

    private static final EmployeeId OTHER = new EmployeeId("10009");

    private static Decision by(EmployeeId revoker, Offices offices) {
        return DelegationRevocation.decide(new RevocationCase(ofParksDirector(), revoker, offices, false, FIRST));
    }

    private static Decision on(LocalDate day, boolean revoked) {
        return DelegationRevocation.decide(new RevocationCase(ofParksDirector(), DIRECTOR, PARKS_DIRECTOR, revoked, day));
    }

    @Test
    void whoGaveItRevokesItEvenOutOfOffice() {
        assertThat(by(DIRECTOR, NO_OFFICE).allowed()).isTrue();
    }

    @Test
    void whoHoldsTheOfficeNowRevokesIt() {
        assertThat(by(OTHER, PARKS_DIRECTOR).allowed()).isTrue();
    }

    @Test
    void theCityManagerRevokesADirectorsDelegation() {
        assertThat(by(OTHER, CITY_MANAGER).allowed()).isTrue();
    }

    @Test
    void aDirectorCannotRevokeADelegationOfTheCityManager() {
        var decision = DelegationRevocation.decide(new RevocationCase(ofCityManager(), DIRECTOR, PARKS_DIRECTOR, false, FIRST));
        assertThat(decision.refusing()).containsExactly(DELEGATOR_HOLDS_THE_POWER);
    }

    @Test
    void anotherDepartmentsDirectorCannotRevokeIt() {
        assertThat(by(OTHER, new Offices(false, Set.of(POLICE))).refusing()).containsExactly(DELEGATOR_HOLDS_THE_POWER);
    }

    @Test
    void theHolderCannotRevokeIt() {
        assertThat(by(ASSISTANT, NO_OFFICE).refusing()).containsExactly(DELEGATOR_HOLDS_THE_POWER);
    }

    @Test
    void itIsRevokedOnItsLastDayButNotAfter() {
        assertThat(on(LAST, false).allowed()).isTrue();
        assertThat(on(LAST.plusDays(1), false).refusing()).containsExactly(DELEGATION_REVOCABLE);
    }

    @Test
    void itIsRevokedBeforeItBegins() {
        assertThat(on(FIRST.minusDays(1), false).allowed()).isTrue();
    }

    @Test
    void whoFollowsInTheOfficeLetsItStandAndNobodyElseDoes() {
        assertThat(kept(OTHER, PARKS_DIRECTOR, FIRST).allowed()).isTrue();
        assertThat(kept(OTHER, CITY_MANAGER, LAST).allowed()).isTrue();
        assertThat(kept(ASSISTANT, NO_OFFICE, FIRST).refusing()).containsExactly(DELEGATOR_HOLDS_THE_POWER);
        assertThat(kept(DIRECTOR, PARKS_DIRECTOR, FIRST).refusing()).containsExactly(DELEGATION_KEPT_BY_WHO_FOLLOWS);
        assertThat(kept(OTHER, PARKS_DIRECTOR, LAST.plusDays(1)).refusing()).containsExactly(DELEGATION_REVOCABLE);
    }

    private static Decision kept(EmployeeId follower, Offices offices, LocalDate day) {
        return DelegationRevocation.keeping(new RevocationCase(ofParksDirector(), follower, offices, false, day));
    }

    @Test
    void itIsRevokedOnce() {
        assertThat(on(FIRST, true).refusing()).containsExactly(DELEGATION_REVOCABLE);
    }
}
