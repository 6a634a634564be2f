package gov.miami.social.policy.account;

import static gov.miami.social.policy.account.AccountStatus.ACTIVE;
import static gov.miami.social.policy.account.AccountStatus.EMERGENCY;
import static gov.miami.social.policy.account.Accounts.DUE;
import static gov.miami.social.policy.account.Accounts.LAST_DAY;
import static gov.miami.social.policy.account.Accounts.approvedUntil;
import static gov.miami.social.policy.account.Accounts.reviewDue;
import static gov.miami.social.policy.shared.Clause.APPROVAL_DATE_PASSED;
import static gov.miami.social.policy.shared.Clause.APPROVAL_ENDS_SOON;
import static gov.miami.social.policy.shared.Clause.EMERGENCY_REVIEW_MISSED;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ApprovalLapseTest {

    @Test
    void anApprovalLapsesTheDayAfterItsLast() {
        assertThat(ApprovalLapse.ofApproval(approvedUntil(ACTIVE, LAST_DAY.plusDays(1))).allowed()).isTrue();
        assertThat(ApprovalLapse.ofApproval(approvedUntil(ACTIVE, LAST_DAY)).refusing()).containsExactly(APPROVAL_DATE_PASSED);
    }

    @Test
    void withoutALastDayNothingLapses() {
        assertThat(ApprovalLapse.ofApproval(reviewDue(ACTIVE, DUE)).refusing()).containsExactly(APPROVAL_DATE_PASSED);
    }

    @ParameterizedTest
    @EnumSource(names = "ACTIVE", mode = EnumSource.Mode.EXCLUDE)
    void onlyAnAccountInUseLapses(AccountStatus status) {
        assertThat(ApprovalLapse.ofApproval(approvedUntil(status, LAST_DAY.plusDays(1))).refusing()).containsExactly(APPROVAL_DATE_PASSED);
    }

    @Test
    void aReviewIsMissedTheMomentAfterItWasDue() {
        assertThat(ApprovalLapse.ofEmergency(reviewDue(EMERGENCY, DUE.plusNanos(1))).allowed()).isTrue();
        assertThat(ApprovalLapse.ofEmergency(reviewDue(EMERGENCY, DUE)).refusing()).containsExactly(EMERGENCY_REVIEW_MISSED);
    }

    @ParameterizedTest
    @EnumSource(names = "EMERGENCY", mode = EnumSource.Mode.EXCLUDE)
    void onlyAnEmergencyUseIsReviewed(AccountStatus status) {
        assertThat(ApprovalLapse.ofEmergency(reviewDue(status, DUE.plusNanos(1))).refusing()).containsExactly(EMERGENCY_REVIEW_MISSED);
    }

    @Test
    void withoutADueMomentNoReviewIsMissed() {
        assertThat(ApprovalLapse.ofEmergency(approvedUntil(EMERGENCY, LAST_DAY)).refusing()).containsExactly(EMERGENCY_REVIEW_MISSED);
    }

    @Test
    void itsPeopleAreToldOnceWithinTheDaysOfWarning() {
        assertThat(ApprovalLapse.warning(approvedUntil(ACTIVE, LAST_DAY.minusDays(60)), 60, false).allowed()).isTrue();
        assertThat(ApprovalLapse.warning(approvedUntil(ACTIVE, LAST_DAY), 60, false).allowed()).isTrue();
        assertThat(ApprovalLapse.warning(approvedUntil(ACTIVE, LAST_DAY.minusDays(61)), 60, false).refusing()).containsExactly(APPROVAL_ENDS_SOON);
        assertThat(ApprovalLapse.warning(approvedUntil(ACTIVE, LAST_DAY.plusDays(1)), 60, false).refusing()).containsExactly(APPROVAL_ENDS_SOON);
        assertThat(ApprovalLapse.warning(approvedUntil(ACTIVE, LAST_DAY), 60, true).refusing()).containsExactly(APPROVAL_ENDS_SOON);
    }
}
