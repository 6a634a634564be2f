package gov.miami.social.registry.department;

import static gov.miami.social.policy.shared.Clause.AFFILIATE_NAMES_ITS_APPROVER;
import static gov.miami.social.policy.shared.Clause.DEPARTMENT_DATES_AGREE;
import static gov.miami.social.policy.shared.Clause.DEPARTMENT_STANDS;
import static gov.miami.social.policy.shared.Clause.SUCCESSOR_STANDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.miami.social.policy.department.DepartmentKind;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.policy.shared.Period;
import gov.miami.social.registry.shared.StaleView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DepartmentTest {

    private static final LocalDate FOUNDED = LocalDate.of(2013, 10, 1);
    private static final LocalDate RENAMED = LocalDate.of(2024, 12, 12);
    private static final EmployeeId EDITOR = new EmployeeId("20107");

    private static Department department(String key, DepartmentKind kind) {
        var department = new Department(new DepartmentKey(key), kind, new Edit(Optional.of(EDITOR), Instant.EPOCH));
        department.create("Personnel Management", FOUNDED, "Budget", false, true);
        return department;
    }

    private static DepartmentView shown(Department department) {
        return department.view(List.of(), Optional.empty(), 0);
    }

    @Test
    void aRenamedDepartmentKeepsItsOldNameWithItsDays() {
        var department = department("HR", DepartmentKind.UNDER_CITY_MANAGER);
        assertThat(department.rename("Human Resources", RENAMED, "Ordinance").allowed()).isTrue();
        var names = shown(department).names();
        assertThat(names).extracting(NameView::name).containsExactly("Personnel Management", "Human Resources");
        assertThat(names).extracting(NameView::days)
                .containsExactly(Period.of(FOUNDED, RENAMED.minusDays(1)), Period.of(RENAMED, null));
    }

    @Test
    void aRefusedRenamingChangesNothing() {
        var department = department("HR", DepartmentKind.UNDER_CITY_MANAGER);
        assertThat(department.rename("Human Resources", FOUNDED, "Ordinance").refusing()).containsExactly(DEPARTMENT_DATES_AGREE);
        assertThat(shown(department).names()).hasSize(1);
        assertThat(shown(department).names().get(0).days().until()).isEmpty();
    }

    @Test
    void aMergedDepartmentEndsTheDayBefore() {
        var department = department("NET", DepartmentKind.UNDER_CITY_MANAGER);
        assertThat(department.merge(department("HCD", DepartmentKind.UNDER_CITY_MANAGER), RENAMED, "Ordinance").allowed()).isTrue();
        assertThat(department.stands(RENAMED.minusDays(1))).isTrue();
        assertThat(department.stands(RENAMED)).isFalse();
        assertThat(shown(department).mergedInto()).contains(new DepartmentKey("HCD"));
    }

    @Test
    void aDepartmentIsNotMergedIntoItselfOrIntoOneThatIsGone() {
        var department = department("NET", DepartmentKind.UNDER_CITY_MANAGER);
        var gone = department("HCD", DepartmentKind.UNDER_CITY_MANAGER);
        gone.end(RENAMED.minusDays(1), "Ordinance", true, true);
        assertThat(department.merge(department, RENAMED, "Ordinance").refusing()).containsExactly(SUCCESSOR_STANDS);
        assertThat(department.merge(gone, RENAMED, "Ordinance").refusing()).containsExactly(SUCCESSOR_STANDS);
        assertThat(department.stands(RENAMED)).isTrue();
    }

    @Test
    void anEndedDepartmentIsNotRenamed() {
        var department = department("NET", DepartmentKind.UNDER_CITY_MANAGER);
        department.end(RENAMED, "Ordinance", true, true);
        assertThat(department.rename("NET again", RENAMED.plusDays(1), "Ordinance").refusing()).containsExactly(DEPARTMENT_STANDS);
    }

    @Test
    void anAffiliateIsBoundFromTheDayItOptsIn() {
        var clerk = department("CLERK", DepartmentKind.AFFILIATE);
        assertThat(clerk.bound(RENAMED)).isFalse();
        assertThat(clerk.optIn(EDITOR, true, RENAMED, "Letter").allowed()).isTrue();
        assertThat(clerk.bound(RENAMED.minusDays(1))).isFalse();
        assertThat(clerk.bound(RENAMED)).isTrue();
        assertThat(clerk.approverOn(RENAMED)).contains(EDITOR);
    }

    @Test
    void aDepartmentOfTheCityManagerHasNoApproverOfItsOwn() {
        var parks = department("PRK", DepartmentKind.UNDER_CITY_MANAGER);
        assertThat(parks.optIn(EDITOR, true, RENAMED, "Letter").refusing()).containsExactly(AFFILIATE_NAMES_ITS_APPROVER);
        assertThat(parks.bound(RENAMED)).isTrue();
    }

    @Test
    void whoSawAnOlderStateIsToldWhoChangedIt() {
        var parks = department("PRK", DepartmentKind.UNDER_CITY_MANAGER);
        assertThatThrownBy(() -> parks.open(7, new Edit(Optional.empty(), Instant.EPOCH), number -> "Name of " + number))
                .isInstanceOfSatisfying(StaleView.class, stale -> assertThat(stale.changedBy()).isEqualTo("Name of 20107"));
    }
}
