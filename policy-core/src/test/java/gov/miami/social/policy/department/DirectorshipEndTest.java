package gov.miami.social.policy.department;

import static gov.miami.social.policy.shared.Clause.DIRECTORSHIP_DATES_AGREE;
import static gov.miami.social.policy.shared.Clause.DIRECTORSHIP_NOT_VOID;
import static gov.miami.social.policy.shared.Clause.DIRECTORSHIP_WITHDRAWN_FOR_A_REASON;
import static org.assertj.core.api.Assertions.assertThat;

import gov.miami.social.policy.shared.Clause;
import gov.miami.social.policy.shared.Period;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DirectorshipEndTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 31);

    private static List<Clause> refusing(LocalDate lastDay) {
        return DirectorshipEnd.decide(true, Period.of(FIRST, LAST), lastDay).refusing();
    }

    @Test
    void itEndsOnOneOfItsDays() {
        assertThat(refusing(FIRST)).isEmpty();
        assertThat(refusing(LAST)).isEmpty();
        assertThat(refusing(FIRST.minusDays(1))).containsExactly(DIRECTORSHIP_DATES_AGREE);
        assertThat(refusing(LAST.plusDays(1))).containsExactly(DIRECTORSHIP_DATES_AGREE);
    }

    @Test
    void whatNeverBeginsDoesNotEnd() {
        assertThat(DirectorshipEnd.decide(false, Period.of(FIRST, LAST), FIRST).refusing()).containsExactly(DIRECTORSHIP_DATES_AGREE);
    }

    @Test
    void itIsWithdrawnOnceAndForAReason() {
        assertThat(DirectorshipEnd.withdraw(true, "A mistake").allowed()).isTrue();
        assertThat(DirectorshipEnd.withdraw(false, "A mistake").refusing()).containsExactly(DIRECTORSHIP_NOT_VOID);
        assertThat(DirectorshipEnd.withdraw(true, " - ").refusing()).containsExactly(DIRECTORSHIP_WITHDRAWN_FOR_A_REASON);
    }

    @Test
    void whoLeavesDuringItEndsItAndWhatWasToBeginLaterNeverBegins() {
        var days = Period.of(FIRST, LAST);
        assertThat(DirectorshipEnd.withPerson(days, FIRST.minusDays(1))).isEqualTo(DirectorshipFate.NEVER_BEGINS);
        assertThat(DirectorshipEnd.withPerson(days, FIRST)).isEqualTo(DirectorshipFate.ENDS);
        assertThat(DirectorshipEnd.withPerson(days, LAST)).isEqualTo(DirectorshipFate.ENDS);
        assertThat(DirectorshipEnd.withPerson(days, LAST.plusDays(1))).isEqualTo(DirectorshipFate.WAS_OVER);
    }
}
