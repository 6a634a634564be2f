package gov.miami.social.policy.department;

import static gov.miami.social.policy.department.EmploymentStatus.ACTIVE;
import static gov.miami.social.policy.department.EmploymentStatus.SEPARATED;
import static gov.miami.social.policy.shared.Clause.EMPLOYMENT_DATES_AGREE;
import static gov.miami.social.policy.shared.Clause.PERSON_ACTIVE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PersonSeparationTest {

    private static final LocalDate SINCE = LocalDate.of(2026, 3, 2);

    @Test
    void thePersonLeavesOnADayOfTheLastAssignment() {
        assertThat(PersonSeparation.decide(new PersonSeparationCase(ACTIVE, SINCE, SINCE)).refusing()).isEmpty();
        assertThat(PersonSeparation.decide(new PersonSeparationCase(ACTIVE, SINCE, SINCE.minusDays(1))).refusing())
                .containsExactly(EMPLOYMENT_DATES_AGREE);
    }

    @Test
    void nobodyLeavesTwice() {
        assertThat(PersonSeparation.decide(new PersonSeparationCase(SEPARATED, SINCE, SINCE)).refusing()).containsExactly(PERSON_ACTIVE);
    }

    @Test
    void theLifeOfAPersonRecord() {
        assertThat(ACTIVE.allows(SEPARATED)).isTrue();
        assertThat(ACTIVE.allows(ACTIVE)).isFalse();
        assertThat(SEPARATED.allows(ACTIVE)).isFalse();
        assertThat(SEPARATED.allows(SEPARATED)).isFalse();
    }
}
