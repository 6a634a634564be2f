package gov.miami.social.registry.delegation;

import static org.assertj.core.api.Assertions.assertThat;

import gov.miami.social.policy.shared.Period;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DelegationTaskTest {

    private static final LocalDate BEGAN = LocalDate.of(2026, 3, 2);
    private static final Period DAYS = Period.of(BEGAN, BEGAN.plusDays(90));

    @Test
    void itWaitsFromTheDayAfterSomebodyLeft() {
        assertThat(DelegationTask.waitingSince(DAYS, Optional.of(BEGAN.plusDays(40)))).isEqualTo(BEGAN.plusDays(41));
        assertThat(DelegationTask.waitingSince(DAYS, Optional.of(BEGAN))).isEqualTo(BEGAN.plusDays(1));
    }

    @Test
    void itDoesNotWaitBeforeItBegan() {
        assertThat(DelegationTask.waitingSince(DAYS, Optional.of(BEGAN.minusDays(1)))).isEqualTo(BEGAN);
        assertThat(DelegationTask.waitingSince(DAYS, Optional.of(BEGAN.minusDays(40)))).isEqualTo(BEGAN);
        assertThat(DelegationTask.waitingSince(DAYS, Optional.empty())).isEqualTo(BEGAN);
    }
}
