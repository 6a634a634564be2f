package gov.miami.social.policy.department;

import static gov.miami.social.policy.shared.Clause.ASSIGNMENT_DATES_AGREE;
import static gov.miami.social.policy.shared.Clause.DEPARTMENT_STANDS;
import static gov.miami.social.policy.shared.Clause.PERSON_ACTIVE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PersonMoveTest {

    private static final LocalDate LAST = LocalDate.of(2026, 3, 2);

    @Test
    void aMoveComesAfterTheOneBefore() {
        assertThat(PersonMove.decide(new PersonMoveCase(true, LAST, LAST.plusDays(1), true)).refusing()).isEmpty();
        assertThat(PersonMove.decide(new PersonMoveCase(true, LAST, LAST, true)).refusing()).containsExactly(ASSIGNMENT_DATES_AGREE);
    }

    @Test
    void onlyTheActiveMove() {
        assertThat(PersonMove.decide(new PersonMoveCase(false, LAST, LAST.plusDays(1), true)).refusing()).containsExactly(PERSON_ACTIVE);
    }

    @Test
    void theNewDepartmentStands() {
        assertThat(PersonMove.decide(new PersonMoveCase(true, LAST, LAST.plusDays(1), false)).refusing())
                .containsExactly(DEPARTMENT_STANDS);
    }

    @Test
    void everythingUnmetIsSaidAtOnce() {
        assertThat(PersonMove.decide(new PersonMoveCase(false, LAST, LAST, false)).refusing())
                .containsExactly(PERSON_ACTIVE, ASSIGNMENT_DATES_AGREE, DEPARTMENT_STANDS);
    }
}
