package gov.miami.social.policy.department;

import static gov.miami.social.policy.department.EmploymentStatus.ACTIVE;
import static gov.miami.social.policy.department.EmploymentStatus.COMING;
import static gov.miami.social.policy.department.EmploymentStatus.LEAVING;
import static gov.miami.social.policy.department.EmploymentStatus.OVER;
import static gov.miami.social.policy.department.EmploymentStatus.SEPARATED;
import static gov.miami.social.policy.shared.Clause.EMPLOYMENT_DATES_AGREE;
import static gov.miami.social.policy.shared.Clause.PERSON_ACTIVE;
import static gov.miami.social.policy.shared.Clause.SEPARATED_BY_ANOTHER;
import static gov.miami.social.policy.shared.Clause.SEPARATION_CHANGE_REASONED;
import static gov.miami.social.policy.shared.Clause.SEPARATION_DAY_IN_REACH;
import static gov.miami.social.policy.shared.Clause.SEPARATION_RECORDED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PersonSeparationTest {

    private static final LocalDate SINCE = LocalDate.of(2026, 3, 2);
    private static final LocalDate LATEST = LocalDate.of(2027, 3, 2);

    @Test
    void thePersonLeavesOnADayOfTheLastAssignment() {
        assertThat(PersonSeparation.decide(on(SINCE)).refusing()).isEmpty();
        assertThat(PersonSeparation.decide(on(SINCE.minusDays(1))).refusing()).containsExactly(EMPLOYMENT_DATES_AGREE);
    }

    @Test
    void aPlannedLastDayIsNotTooFarAhead() {
        assertThat(PersonSeparation.decide(on(LATEST)).refusing()).isEmpty();
        assertThat(PersonSeparation.decide(on(LATEST.plusDays(1))).refusing()).containsExactly(SEPARATION_DAY_IN_REACH);
    }

    @Test
    void nobodyLeavesTwice() {
        assertThat(PersonSeparation.decide(recorded(SINCE)).refusing()).containsExactly(PERSON_ACTIVE);
    }

    @Test
    void aRecordedDayIsCorrectedForAReason() {
        assertThat(PersonSeparation.correction(recorded(SINCE), "Typo").refusing()).isEmpty();
        assertThat(PersonSeparation.correction(recorded(SINCE), " ").refusing()).containsExactly(SEPARATION_CHANGE_REASONED);
        assertThat(PersonSeparation.correction(on(SINCE), "Typo").refusing()).containsExactly(SEPARATION_RECORDED);
        assertThat(PersonSeparation.correction(recorded(SINCE.minusDays(1)), "Typo").refusing()).containsExactly(EMPLOYMENT_DATES_AGREE);
        assertThat(PersonSeparation.correction(recorded(LATEST.plusDays(1)), "Typo").refusing()).containsExactly(SEPARATION_DAY_IN_REACH);
    }

    @Test
    void aSeparationIsTakenBackForAReason() {
        assertThat(PersonSeparation.takingBack(true, true, "Stays").refusing()).isEmpty();
        assertThat(PersonSeparation.takingBack(true, true, "").refusing()).containsExactly(SEPARATION_CHANGE_REASONED);
        assertThat(PersonSeparation.takingBack(true, false, "Stays").refusing()).containsExactly(SEPARATION_RECORDED);
    }

    @Test
    void nobodyRecordsCorrectsOrTakesBackTheOwnSeparation() {
        assertThat(PersonSeparation.decide(new PersonSeparationCase(false, false, SINCE, SINCE, LATEST)).refusing()).containsExactly(SEPARATED_BY_ANOTHER);
        assertThat(PersonSeparation.correction(new PersonSeparationCase(false, true, SINCE, SINCE, LATEST), "Typo").refusing()).containsExactly(SEPARATED_BY_ANOTHER);
        assertThat(PersonSeparation.takingBack(false, true, "Stays").refusing()).containsExactly(SEPARATED_BY_ANOTHER);
    }

    @Test
    void whoLeavesIsHereUntilTheLastDayIsOver() {
        assertThat(on(SINCE, Optional.empty(), Optional.empty())).isEqualTo(ACTIVE);
        assertThat(on(SINCE, Optional.empty(), Optional.of(SINCE))).isEqualTo(LEAVING);
        assertThat(on(SINCE.plusDays(1), Optional.empty(), Optional.of(SINCE))).isEqualTo(SEPARATED);
        assertThat(ACTIVE.here()).isTrue();
        assertThat(LEAVING.here()).isTrue();
        assertThat(SEPARATED.here()).isFalse();
    }

    /** Whether there is anything to be sure of can be told before it is asked. */
    @Test
    void aDayThatCannotBeIsKnownBeforeAnybodyIsAsked() {
        assertThat(PersonSeparation.outlook(new PersonSeparationCase(true, true, SINCE, SINCE, SINCE)).allowed()).isTrue();
        assertThat(PersonSeparation.outlook(new PersonSeparationCase(true, false, SINCE, SINCE.minusDays(1), SINCE)).refusing()).containsExactly(EMPLOYMENT_DATES_AGREE);
        assertThat(PersonSeparation.outlook(new PersonSeparationCase(true, false, SINCE, SINCE.plusDays(1), SINCE)).refusing()).containsExactly(SEPARATION_DAY_IN_REACH);
        assertThat(PersonSeparation.outlook(new PersonSeparationCase(false, false, SINCE, SINCE, SINCE)).refusing()).containsExactly(SEPARATED_BY_ANOTHER);
    }

    @Test
    void whoseFirstDayIsToComeIsComingEvenWhenTheLastOneIsKnown() {
        assertThat(on(SINCE.minusDays(1), Optional.empty(), Optional.empty())).isEqualTo(COMING);
        assertThat(on(SINCE.minusDays(1), Optional.empty(), Optional.of(SINCE))).isEqualTo(COMING);
        assertThat(COMING.here()).isTrue();
    }

    @Test
    void anAgreedLastDayThatNobodyConfirmedIsOverOnTheDayAfter() {
        assertThat(on(SINCE, Optional.of(SINCE), Optional.empty())).isEqualTo(ACTIVE);
        assertThat(on(SINCE.plusDays(1), Optional.of(SINCE), Optional.empty())).isEqualTo(OVER);
        assertThat(on(SINCE.plusDays(1), Optional.of(SINCE), Optional.of(SINCE.plusDays(1)))).isEqualTo(OVER);
        assertThat(OVER.here()).isTrue();
    }

    private static EmploymentStatus on(LocalDate day, Optional<LocalDate> agreed, Optional<LocalDate> lastDay) {
        return EmploymentStatus.on(day, SINCE, agreed, lastDay);
    }

    private static PersonSeparationCase on(LocalDate lastDay) {
        return new PersonSeparationCase(true, false, SINCE, lastDay, LATEST);
    }

    private static PersonSeparationCase recorded(LocalDate lastDay) {
        return new PersonSeparationCase(true, true, SINCE, lastDay, LATEST);
    }
}
