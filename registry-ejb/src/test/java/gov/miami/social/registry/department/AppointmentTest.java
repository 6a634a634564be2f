package gov.miami.social.registry.department;

import static gov.miami.social.policy.department.DirectorKind.ACTING;
import static gov.miami.social.policy.department.DirectorKind.DIRECTOR;
import static gov.miami.social.policy.shared.Clause.DEPARTMENT_STANDS;
import static gov.miami.social.policy.shared.Clause.DIRECTORSHIP_DATES_AGREE;
import static gov.miami.social.policy.shared.Clause.ONE_DIRECTOR_A_DAY;
import static org.assertj.core.api.Assertions.assertThat;

import gov.miami.social.policy.department.DirectorKind;
import gov.miami.social.policy.department.DirectorshipFate;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.policy.shared.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AppointmentTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
    private static final Candidate FIT = new Candidate(true, true, true);

    private static Appointment appointment(DirectorKind kind, LocalDate from, LocalDate until) {
        return new Appointment(new DepartmentKey("SW"), new EmployeeId("20107"), kind, from, Optional.ofNullable(until), "Letter");
    }

    @Test
    void somebodyMayActWhileTheDirectorIsInOffice() {
        var director = appointment(DIRECTOR, FIRST, null);
        assertThat(appointment(ACTING, FIRST, FIRST.plusDays(9)).begin(Optional.empty(), FIT, true, List.of(director)).allowed()).isTrue();
    }

    @Test
    void nobodyElseActsOnTheSameDay() {
        var acting = appointment(ACTING, FIRST, FIRST.plusDays(9));
        assertThat(appointment(ACTING, FIRST.plusDays(9), null).begin(Optional.empty(), FIT, true, List.of(acting)).refusing())
                .containsExactly(ONE_DIRECTOR_A_DAY);
        assertThat(appointment(ACTING, FIRST.plusDays(10), null).begin(Optional.empty(), FIT, true, List.of(acting)).allowed()).isTrue();
    }

    @Test
    void whatEndedWithThePersonComesBackWithItsDaysAndNoSecondTime() {
        var acting = appointment(ACTING, FIRST, FIRST.plusDays(90));
        assertThat(acting.endWithPerson(FIRST.plusDays(30))).isEqualTo(DirectorshipFate.ENDS);
        assertThat(acting.days()).isEqualTo(Period.of(FIRST, FIRST.plusDays(30)));
        assertThat(acting.comeBack(Optional.empty(), true, List.of(acting)).allowed()).isTrue();
        assertThat(acting.days()).isEqualTo(Period.of(FIRST, FIRST.plusDays(90)));
        assertThat(acting.endedWithPerson()).isFalse();
    }

    /** A later last day lets it go on until then; taken back after that, it has the days it had first. */
    @Test
    void aCorrectedLastDayKeepsTheDaysItHadFirst() {
        var director = appointment(DIRECTOR, FIRST, null);
        director.endWithPerson(FIRST.plusDays(30));
        assertThat(director.comeBack(Optional.of(FIRST.plusDays(60)), true, List.of(director)).allowed()).isTrue();
        assertThat(director.days()).isEqualTo(Period.of(FIRST, FIRST.plusDays(60)));
        assertThat(director.endedWithPerson()).isTrue();
        director.comeBack(Optional.empty(), true, List.of(director));
        assertThat(director.days()).isEqualTo(Period.of(FIRST, null));
    }

    @Test
    void whoFollowedMeanwhileKeepsThePost() {
        var director = appointment(DIRECTOR, FIRST, null);
        director.endWithPerson(FIRST.plusDays(30));
        var next = appointment(DIRECTOR, FIRST.plusDays(31), null);
        assertThat(director.comeBack(Optional.empty(), true, List.of(director, next)).refusing()).containsExactly(ONE_DIRECTOR_A_DAY);
        assertThat(director.days()).isEqualTo(Period.of(FIRST, FIRST.plusDays(30)));
        assertThat(director.mayComeBack(Optional.empty(), false, List.of()).refusing()).containsExactly(DEPARTMENT_STANDS);
    }

    @Test
    void aRefusedEndLeavesTheDaysAsTheyAre() {
        var acting = appointment(ACTING, FIRST, FIRST.plusDays(9));
        assertThat(acting.end(FIRST.plusDays(10)).refusing()).containsExactly(DIRECTORSHIP_DATES_AGREE);
        assertThat(acting.days()).isEqualTo(Period.of(FIRST, FIRST.plusDays(9)));
        assertThat(acting.end(FIRST.plusDays(3)).allowed()).isTrue();
        assertThat(acting.days()).isEqualTo(Period.of(FIRST, FIRST.plusDays(3)));
    }

    /** It leaves the place to others, and comes back with the days it was to have. */
    @Test
    void whatWasToBeginAfterThePersonLeavesNeverBeginsAndComesBack() {
        var later = appointment(DIRECTOR, FIRST, FIRST.plusDays(90));
        assertThat(later.endWithPerson(FIRST.minusDays(1))).isEqualTo(DirectorshipFate.NEVER_BEGINS);
        assertThat(later.neverBegins()).isTrue();
        assertThat(later.days()).isEqualTo(Period.of(FIRST, FIRST.plusDays(90)));
        assertThat(appointment(DIRECTOR, FIRST, null).begin(Optional.empty(), FIT, true, List.of(later)).allowed()).isTrue();
        assertThat(later.comeBack(Optional.of(FIRST.plusDays(5)), true, List.of(later)).allowed()).isTrue();
        assertThat(later.days()).isEqualTo(Period.of(FIRST, FIRST.plusDays(5)));
        assertThat(later.endWithPerson(FIRST.minusDays(1))).isEqualTo(DirectorshipFate.NEVER_BEGINS);
        later.comeBack(Optional.empty(), true, List.of(later));
        assertThat(later.days()).isEqualTo(Period.of(FIRST, FIRST.plusDays(90)));
        assertThat(later.neverBegins()).isFalse();
    }

    @Test
    void whatIsWithdrawnLeavesThePlaceToOthersAndComesBackWithNobody() {
        var later = appointment(DIRECTOR, FIRST, null);
        assertThat(later.withdraw("-").allowed()).isFalse();
        assertThat(later.neverBegins()).isFalse();
        assertThat(later.withdraw("A mistake").allowed()).isTrue();
        assertThat(later.neverBegins()).isTrue();
        assertThat(later.days()).isEqualTo(Period.of(FIRST, null));
        assertThat(later.view("", "").withdrawn()).isTrue();
        assertThat(appointment(DIRECTOR, FIRST, null).begin(Optional.empty(), FIT, true, List.of(later)).allowed()).isTrue();
        assertThat(later.end(FIRST.plusDays(3)).allowed()).isFalse();
        assertThat(later.withdraw("Again").allowed()).isFalse();
        assertThat(later.endWithPerson(FIRST.minusDays(1))).isEqualTo(DirectorshipFate.WAS_OVER);
        assertThat(later.endedWithPerson()).isFalse();
    }
}
