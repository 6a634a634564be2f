package gov.miami.social.policy.department;

import static gov.miami.social.policy.shared.Clause.DEPARTMENT_STANDS;
import static gov.miami.social.policy.shared.Clause.ONE_DIRECTOR_A_DAY;
import static org.assertj.core.api.Assertions.assertThat;

import gov.miami.social.policy.shared.Clause;
import gov.miami.social.policy.shared.Period;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DirectorshipReturnTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
    private static final Period FURTHER = Period.of(FIRST, null);

    private static List<Clause> refusing(boolean stands, Period... others) {
        return DirectorshipReturn.decide(new DirectorshipReturnCase(stands, FURTHER, List.of(others))).refusing();
    }

    @Test
    void aPostThatIsThereAndFreeComesBack() {
        assertThat(refusing(true)).isEmpty();
        assertThat(refusing(true, Period.of(FIRST.minusDays(9), FIRST.minusDays(1)))).isEmpty();
    }

    @Test
    void aPostThatSomebodyElseHasDoesNot() {
        assertThat(refusing(true, Period.of(FIRST.minusDays(9), FIRST))).containsExactly(ONE_DIRECTOR_A_DAY);
        assertThat(refusing(true, Period.of(FIRST.plusDays(30), null))).containsExactly(ONE_DIRECTOR_A_DAY);
    }

    @Test
    void thePostOfADepartmentThatEndedDoesNot() {
        assertThat(refusing(false)).containsExactly(DEPARTMENT_STANDS);
    }
}
