package gov.miami.social.policy.department;

import static org.assertj.core.api.Assertions.assertThat;

import gov.miami.social.policy.shared.Period;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class VacancyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void whereNobodyDirectsThePostIsVacantAtOnce() {
        assertThat(Vacancy.from(List.of(), DAY)).contains(DAY);
        assertThat(Vacancy.from(List.of(Period.of(DAY.minusDays(9), DAY.minusDays(1))), DAY)).contains(DAY);
        assertThat(Vacancy.from(List.of(Period.of(DAY.plusDays(1), null)), DAY)).contains(DAY);
    }

    @Test
    void itIsVacantFromTheDayAfterTheLast() {
        assertThat(Vacancy.from(List.of(Period.of(DAY, DAY)), DAY)).contains(DAY.plusDays(1));
    }

    @Test
    void whoFollowsOnTheNextDayFillsItAndADayBetweenIsVacant() {
        var first = Period.of(DAY.minusDays(9), DAY.plusDays(9));
        assertThat(Vacancy.from(List.of(first, Period.of(DAY.plusDays(10), null)), DAY)).isEmpty();
        assertThat(Vacancy.from(List.of(first, Period.of(DAY.plusDays(11), null)), DAY)).contains(DAY.plusDays(10));
    }

    @Test
    void whoActsForTheDirectorCountsAndOneWithoutEndIsEnough() {
        assertThat(Vacancy.from(List.of(Period.of(DAY, DAY.plusDays(9)), Period.of(DAY.plusDays(5), DAY.plusDays(20))), DAY)).contains(DAY.plusDays(21));
        assertThat(Vacancy.from(List.of(Period.of(DAY, DAY.plusDays(9)), Period.of(DAY.minusDays(5), null)), DAY)).isEmpty();
    }
}
