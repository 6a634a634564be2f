package gov.miami.social.policy.request;

import static gov.miami.social.policy.account.AccountStatus.APPROVED;
import static gov.miami.social.policy.shared.Clause.OPENING_DATE_PASSED;
import static gov.miami.social.policy.shared.Clause.OPENING_ENDS_SOON;
import static org.assertj.core.api.Assertions.assertThat;

import gov.miami.social.policy.account.AccountStatus;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An approval to establish does not wait for ever to be used. */
class OpeningLapseTest {

    private static final LocalDate OPEN_BY = LocalDate.of(2026, 6, 30);

    private static OpeningWait on(LocalDate today) {
        return new OpeningWait(APPROVED, OPEN_BY, false, today);
    }

    @Test
    void itLapsesTheDayAfterTheLastOnWhichItCouldBeOpened() {
        assertThat(OpeningLapse.decide(on(OPEN_BY.plusDays(1))).allowed()).isTrue();
        assertThat(OpeningLapse.decide(on(OPEN_BY)).refusing()).containsExactly(OPENING_DATE_PASSED);
    }

    @Test
    void itsPeopleAreToldOnceWithinTheDaysOfWarning() {
        assertThat(OpeningLapse.warning(on(OPEN_BY.minusDays(14)), 14).allowed()).isTrue();
        assertThat(OpeningLapse.warning(on(OPEN_BY), 14).allowed()).isTrue();
        assertThat(OpeningLapse.warning(on(OPEN_BY.minusDays(15)), 14).refusing()).containsExactly(OPENING_ENDS_SOON);
        assertThat(OpeningLapse.warning(on(OPEN_BY.plusDays(1)), 14).refusing()).containsExactly(OPENING_ENDS_SOON);
        assertThat(OpeningLapse.warning(new OpeningWait(APPROVED, OPEN_BY, true, OPEN_BY), 14).refusing()).containsExactly(OPENING_ENDS_SOON);
    }

    @ParameterizedTest
    @EnumSource(names = "APPROVED", mode = EnumSource.Mode.EXCLUDE)
    void onlyAnApprovedAccountThatNobodyOpenedLapses(AccountStatus status) {
        assertThat(OpeningLapse.decide(new OpeningWait(status, OPEN_BY, false, OPEN_BY.plusDays(1))).refusing()).containsExactly(OPENING_DATE_PASSED);
        assertThat(OpeningLapse.warning(new OpeningWait(status, OPEN_BY, false, OPEN_BY), 14).refusing()).containsExactly(OPENING_ENDS_SOON);
    }
}
