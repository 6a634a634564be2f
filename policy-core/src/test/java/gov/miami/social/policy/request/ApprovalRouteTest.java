package gov.miami.social.policy.request;

import static gov.miami.social.policy.account.Accounts.PARKS;
import static gov.miami.social.policy.account.Accounts.POLICE;
import static gov.miami.social.policy.request.ApprovalStep.cityManager;
import static gov.miami.social.policy.request.ApprovalStep.director;
import static gov.miami.social.policy.request.ChangeKind.TRANSFER;
import static gov.miami.social.policy.request.RequestKind.CHANGE;
import static gov.miami.social.policy.request.RequestKind.ESTABLISH;
import static gov.miami.social.policy.request.RequestKind.USE;
import static org.assertj.core.api.Assertions.assertThat;

import gov.miami.social.policy.shared.DepartmentKey;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ApprovalRouteTest {

    private static final DepartmentKey FIRE = new DepartmentKey("FIRE");

    private static List<ApprovalStep> steps(RequestKind kind, DepartmentKey requesters, DepartmentKey owning) {
        return ApprovalRoute.steps(kind, Optional.empty(), requesters, owning, Optional.empty(), false);
    }

    @Test
    void establishingTakesTheDirectorAndThenTheCityManager() {
        assertThat(steps(ESTABLISH, PARKS, PARKS)).containsExactly(director(PARKS), cityManager(PARKS));
    }

    @Test
    void whereTheDepartmentsDifferBothDirectorsSign() {
        assertThat(steps(ESTABLISH, POLICE, PARKS)).containsExactly(director(POLICE), director(PARKS), cityManager(PARKS));
    }

    @ParameterizedTest
    @EnumSource(names = "ESTABLISH", mode = EnumSource.Mode.EXCLUDE)
    void aDepartmentsOwnRequestGoesStraightToTheCityManager(RequestKind kind) {
        assertThat(steps(kind, PARKS, PARKS)).containsExactly(cityManager(PARKS));
    }

    @ParameterizedTest
    @EnumSource(names = "ESTABLISH", mode = EnumSource.Mode.EXCLUDE)
    void anotherDepartmentDisposesOfAnAccountOnlyWithItsDirector(RequestKind kind) {
        assertThat(steps(kind, POLICE, PARKS)).containsExactly(director(PARKS), cityManager(PARKS));
    }

    @Test
    void theDirectorDesignatesWhoUsesAnAccountOnRecord() {
        assertThat(ApprovalRoute.steps(USE, Optional.empty(), PARKS, PARKS, Optional.empty(), true)).containsExactly(director(PARKS), cityManager(PARKS));
        assertThat(ApprovalRoute.steps(USE, Optional.empty(), POLICE, PARKS, Optional.empty(), true)).containsExactly(director(PARKS), cityManager(PARKS));
    }

    @Test
    void aTransferTakesBothDirectorsAndAnApprovalForBothDepartments() {
        var both = ApprovalStep.transfer(PARKS, Optional.of(POLICE));
        assertThat(ApprovalRoute.steps(CHANGE, Optional.of(TRANSFER), PARKS, PARKS, Optional.of(POLICE), false))
                .containsExactly(director(PARKS), director(POLICE), both);
        assertThat(ApprovalRoute.steps(CHANGE, Optional.of(TRANSFER), FIRE, PARKS, Optional.of(POLICE), false))
                .containsExactly(director(PARKS), director(POLICE), both);
        assertThat(both.departments()).containsExactly(PARKS, POLICE);
        assertThat(both.level()).isEqualTo(StepLevel.CITY_MANAGER);
    }

    @Test
    void anApprovalIsForOneDepartmentWhenNoOtherTakesTheAccount() {
        assertThat(ApprovalStep.transfer(PARKS, Optional.of(PARKS))).isEqualTo(cityManager(PARKS));
        assertThat(ApprovalStep.transfer(PARKS, Optional.empty()).departments()).containsExactly(PARKS);
        assertThat(director(PARKS).departments()).containsExactly(PARKS);
    }

    @ParameterizedTest
    @EnumSource(names = "TRANSFER", mode = EnumSource.Mode.EXCLUDE)
    void anyOtherChangeIsTheDepartmentsOwn(ChangeKind change) {
        assertThat(ApprovalRoute.steps(CHANGE, Optional.of(change), PARKS, PARKS, Optional.empty(), false)).containsExactly(cityManager(PARKS));
    }

    @Test
    void aChangeWrittenIntoAnotherKindOfRequestCountsForNothing() {
        assertThat(ApprovalRoute.steps(ESTABLISH, Optional.of(TRANSFER), PARKS, PARKS, Optional.of(POLICE), false))
                .containsExactly(director(PARKS), cityManager(PARKS));
    }

    @Test
    void onlyAHandOverEndsTheAccountForTheCity() {
        assertThat(ChangeKind.values()).filteredOn(ChangeKind::ends).containsExactly(ChangeKind.HAND_OVER);
    }
}
