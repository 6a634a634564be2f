package gov.miami.social.policy.department;

import static gov.miami.social.policy.shared.Clause.APPOINTED_BY_ANOTHER;
import static gov.miami.social.policy.shared.Clause.DEPARTMENT_STANDS;
import static gov.miami.social.policy.shared.Clause.DIRECTORSHIP_DATES_AGREE;
import static gov.miami.social.policy.shared.Clause.DIRECTOR_FROM_THE_DEPARTMENT;
import static gov.miami.social.policy.shared.Clause.DIRECTOR_IS_ACTIVE_EMPLOYEE;
import static gov.miami.social.policy.shared.Clause.DIRECTOR_STAYS_UNTIL_THE_END;
import static gov.miami.social.policy.shared.Clause.ONE_DIRECTOR_A_DAY;
import static org.assertj.core.api.Assertions.assertThat;

import gov.miami.social.policy.shared.Clause;
import gov.miami.social.policy.shared.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DirectorAppointmentTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 31);
    private static final Period MARCH = Period.of(FIRST, LAST);

    private static List<Clause> refusing(boolean activeEmployee, boolean stands, Period... others) {
        return DirectorAppointment.decide(new AppointmentCase(true, activeEmployee, true, true, stands, FIRST, Optional.of(LAST), List.of(others))).refusing();
    }

    @Test
    void anActiveEmployeeDirects() {
        assertThat(refusing(true, true)).isEmpty();
        assertThat(refusing(false, true)).containsExactly(DIRECTOR_IS_ACTIVE_EMPLOYEE);
    }

    @Test
    void whoIsKnownToLeaveBeforeItsLastDayDoesNotBegin() {
        assertThat(DirectorAppointment.decide(new AppointmentCase(true, true, false, true, true, FIRST, Optional.of(LAST), List.of())).refusing())
                .containsExactly(DIRECTOR_STAYS_UNTIL_THE_END);
    }

    @Test
    void theDepartmentStands() {
        assertThat(refusing(true, false)).containsExactly(DEPARTMENT_STANDS);
    }

    @Test
    void thePlaceIsFreeFromTheFirstDay() {
        assertThat(refusing(true, true, Period.of(FIRST.minusYears(1), FIRST.minusDays(1)))).isEmpty();
        assertThat(refusing(true, true, Period.of(FIRST.minusYears(1), FIRST))).containsExactly(ONE_DIRECTOR_A_DAY);
    }

    @Test
    void thePlaceIsFreeUntilTheLastDay() {
        assertThat(refusing(true, true, Period.of(LAST.plusDays(1), null))).isEmpty();
        assertThat(refusing(true, true, Period.of(LAST, null))).containsExactly(ONE_DIRECTOR_A_DAY);
    }

    @Test
    void theLastDayIsNotBeforeTheFirst() {
        var lastDays = List.of(Optional.of(FIRST), Optional.of(FIRST.minusDays(1)), Optional.<LocalDate>empty());
        assertThat(lastDays.stream().map(until -> DirectorAppointment.decide(new AppointmentCase(true, true, true, true, true, FIRST, until, List.of())).refusing()))
                .containsExactly(List.of(), List.of(DIRECTORSHIP_DATES_AGREE), List.of());
    }

    @Test
    void whoDirectsUntilFurtherNoticeLeavesNoDayFree() {
        assertThat(refusing(true, true, Period.of(FIRST.minusYears(1), null))).containsExactly(ONE_DIRECTOR_A_DAY);
    }

    @Test
    void nobodyRecordsHisOwnAppointment() {
        assertThat(DirectorAppointment.decide(new AppointmentCase(false, true, true, true, true, FIRST, Optional.of(LAST), List.of())).refusing()).containsExactly(APPOINTED_BY_ANOTHER);
    }

    @Test
    void whoComesFromAnotherDepartmentDirectsWithAnAdvice() {
        var own = DirectorAppointment.decide(new AppointmentCase(true, true, true, true, true, FIRST, Optional.of(LAST), List.of()));
        var another = DirectorAppointment.decide(new AppointmentCase(true, true, true, false, true, FIRST, Optional.of(LAST), List.of()));
        assertThat(own.advising()).isEmpty();
        assertThat(another.advising()).containsExactly(DIRECTOR_FROM_THE_DEPARTMENT);
        assertThat(another.allowed()).isTrue();
    }

    @Test
    void everythingUnmetIsSaidAtOnce() {
        assertThat(refusing(false, false, MARCH)).containsExactly(DIRECTOR_IS_ACTIVE_EMPLOYEE, DEPARTMENT_STANDS, ONE_DIRECTOR_A_DAY);
    }
}
