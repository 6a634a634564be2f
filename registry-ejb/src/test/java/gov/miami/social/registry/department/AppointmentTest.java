package gov.miami.social.registry.department;

import static gov.miami.social.policy.department.DirectorKind.ACTING;
import static gov.miami.social.policy.department.DirectorKind.DIRECTOR;
import static gov.miami.social.policy.shared.Clause.DIRECTORSHIP_DATES_AGREE;
import static gov.miami.social.policy.shared.Clause.ONE_DIRECTOR_A_DAY;
import static org.assertj.core.api.Assertions.assertThat;

import gov.miami.social.policy.department.DirectorKind;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.policy.shared.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AppointmentTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);

    private static Appointment appointment(DirectorKind kind, LocalDate from, LocalDate until) {
        return new Appointment(new DepartmentKey("SW"), new EmployeeId("20107"), kind, from, Optional.ofNullable(until), "Letter");
    }

    @Test
    void somebodyMayActWhileTheDirectorIsInOffice() {
        var director = appointment(DIRECTOR, FIRST, null);
        assertThat(appointment(ACTING, FIRST, FIRST.plusDays(9)).begin(Optional.empty(), true, true, List.of(director)).allowed()).isTrue();
    }

    @Test
    void nobodyElseActsOnTheSameDay() {
        var acting = appointment(ACTING, FIRST, FIRST.plusDays(9));
        assertThat(appointment(ACTING, FIRST.plusDays(9), null).begin(Optional.empty(), true, true, List.of(acting)).refusing())
                .containsExactly(ONE_DIRECTOR_A_DAY);
        assertThat(appointment(ACTING, FIRST.plusDays(10), null).begin(Optional.empty(), true, true, List.of(acting)).allowed()).isTrue();
    }

    @Test
    void aRefusedEndLeavesTheDaysAsTheyAre() {
        var acting = appointment(ACTING, FIRST, FIRST.plusDays(9));
        assertThat(acting.end(FIRST.plusDays(10)).refusing()).containsExactly(DIRECTORSHIP_DATES_AGREE);
        assertThat(acting.days()).isEqualTo(Period.of(FIRST, FIRST.plusDays(9)));
        assertThat(acting.end(FIRST.plusDays(3)).allowed()).isTrue();
        assertThat(acting.days()).isEqualTo(Period.of(FIRST, FIRST.plusDays(3)));
    }
}
