package gov.miami.social.policy.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PeriodTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 10);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 20);
    private static final Period PERIOD = Period.of(FIRST, LAST);
    private static final Period OPEN = Period.of(FIRST, null);

    @Test
    void itHoldsItsFirstAndItsLastDayAndNoneBeforeOrAfter() {
        assertThat(PERIOD.holds(FIRST)).isTrue();
        assertThat(PERIOD.holds(LAST)).isTrue();
        assertThat(PERIOD.holds(FIRST.minusDays(1))).isFalse();
        assertThat(PERIOD.holds(LAST.plusDays(1))).isFalse();
    }

    @Test
    void withoutALastDayItGoesOn() {
        assertThat(OPEN.holds(FIRST.plusYears(100))).isTrue();
        assertThat(OPEN.holds(FIRST.minusDays(1))).isFalse();
        assertThat(OPEN.until()).isEmpty();
    }

    @Test
    void oneDayIsAPeriodAndAnEndBeforeTheBeginningIsNone() {
        assertThat(Period.of(FIRST, FIRST).holds(FIRST)).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> Period.of(FIRST, FIRST.minusDays(1)));
        assertThatNullPointerException().isThrownBy(() -> Period.of(null, LAST));
        assertThatNullPointerException().isThrownBy(() -> new Period(FIRST, null));
    }

    @Test
    void twoPeriodsOverlapWhenTheyShareADay() {
        assertOverlap(true, LAST, LAST.plusDays(5));
        assertOverlap(true, FIRST.minusDays(5), FIRST);
        assertOverlap(true, FIRST.minusDays(5), null);
        assertOverlap(true, FIRST.plusDays(2), FIRST.plusDays(3));
        assertOverlap(false, LAST.plusDays(1), LAST.plusDays(5));
        assertOverlap(false, FIRST.minusDays(5), FIRST.minusDays(1));
        assertOverlap(false, LAST.plusDays(1), null);
        assertThat(OPEN.overlaps(OPEN)).isTrue();
    }

    @Test
    void itReadsAsItsTwoDays() {
        assertThat(PERIOD).hasToString("2026-03-10 - 2026-03-20");
        assertThat(OPEN).hasToString("2026-03-10 - ");
        assertThat(PERIOD.until()).isEqualTo(Optional.of(LAST));
    }

    private static void assertOverlap(boolean expected, LocalDate from, LocalDate until) {
        assertThat(PERIOD.overlaps(Period.of(from, until))).isEqualTo(expected);
        assertThat(Period.of(from, until).overlaps(PERIOD)).isEqualTo(expected);
    }
}
