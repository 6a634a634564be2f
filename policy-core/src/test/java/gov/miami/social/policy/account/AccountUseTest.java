package gov.miami.social.policy.account;

import static gov.miami.social.policy.account.AccountStatus.ACTIVE;
import static gov.miami.social.policy.account.AccountStatus.EMERGENCY;
import static gov.miami.social.policy.account.AccountStatus.UNAPPROVED;
import static gov.miami.social.policy.account.Accounts.DUE;
import static gov.miami.social.policy.account.Accounts.LAST_DAY;
import static gov.miami.social.policy.account.Accounts.approvedUntil;
import static gov.miami.social.policy.account.Accounts.reviewDue;
import static gov.miami.social.policy.shared.Clause.ACCOUNT_APPROVED_FOR_USE;
import static gov.miami.social.policy.shared.Clause.APPROVAL_NOT_LAPSED;
import static gov.miami.social.policy.shared.Clause.NAMED_PEOPLE_IN_PLACE;
import static gov.miami.social.policy.shared.Clause.PLATFORM_NOT_PROHIBITED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccountUseTest {

    @Test
    void anApprovedAccountMayBeUsedUntilItsLastDay() {
        assertThat(AccountUse.decide(approvedUntil(ACTIVE, LAST_DAY)).allowed()).isTrue();
        assertThat(AccountUse.decide(approvedUntil(ACTIVE, LAST_DAY.plusDays(1))).refusing()).containsExactly(APPROVAL_NOT_LAPSED);
    }

    @Test
    void anApprovalWithoutALastDayCoversNothing() {
        var facts = new UseCase(ACTIVE, Optional.empty(), LAST_DAY, Optional.of(DUE), DUE, true);
        assertThat(AccountUse.decide(facts).refusing()).containsExactly(APPROVAL_NOT_LAPSED);
    }

    @ParameterizedTest
    @EnumSource(names = {"ACTIVE", "EMERGENCY"}, mode = EnumSource.Mode.EXCLUDE)
    void nobodyUsesAnAccountThatIsNeitherActiveNorInAnEmergency(AccountStatus status) {
        assertThat(AccountUse.decide(approvedUntil(status, LAST_DAY)).refusing()).containsExactly(ACCOUNT_APPROVED_FOR_USE);
    }

    @Test
    void anEmergencyCoversTheUseUntilTheReviewIsDue() {
        assertThat(AccountUse.decide(reviewDue(EMERGENCY, DUE)).allowed()).isTrue();
        assertThat(AccountUse.decide(reviewDue(EMERGENCY, DUE.plusNanos(1))).refusing()).containsExactly(APPROVAL_NOT_LAPSED);
    }

    @Test
    void anEmergencyWithoutAReviewCoversNothing() {
        assertThat(AccountUse.decide(approvedUntil(EMERGENCY, LAST_DAY)).refusing()).containsExactly(APPROVAL_NOT_LAPSED);
    }

    @Test
    void aReviewThatIsDueDoesNotStandInForAnApproval() {
        assertThat(AccountUse.decide(reviewDue(ACTIVE, DUE)).refusing()).containsExactly(APPROVAL_NOT_LAPSED);
    }

    @Test
    void neitherAnApprovalNorAnEmergencyCoversAProhibitedPlatform() {
        var approved = new UseCase(ACTIVE, Optional.of(LAST_DAY), LAST_DAY, Optional.empty(), DUE, false);
        assertThat(AccountUse.decide(approved).refusing()).containsExactly(PLATFORM_NOT_PROHIBITED);
        var urgent = new UseCase(EMERGENCY, Optional.empty(), LAST_DAY, Optional.of(DUE), DUE, false);
        assertThat(AccountUse.decide(urgent).refusing()).containsExactly(PLATFORM_NOT_PROHIBITED);
    }

    @Test
    void whoIsNamedAndLeftIsAnAdviceAndStopsNoUse() {
        assertThat(AccountUse.decide(approvedUntil(ACTIVE, LAST_DAY), true).advising()).isEmpty();
        var left = AccountUse.decide(approvedUntil(ACTIVE, LAST_DAY), false);
        assertThat(left.allowed()).isTrue();
        assertThat(left.advising()).containsExactly(NAMED_PEOPLE_IN_PLACE);
        assertThat(AccountUse.decide(approvedUntil(ACTIVE, LAST_DAY.plusDays(1)), true).refusing()).containsExactly(APPROVAL_NOT_LAPSED);
    }

    @Test
    void everyUnmetClauseIsNamedAtOnce() {
        assertThat(AccountUse.decide(approvedUntil(UNAPPROVED, LAST_DAY.plusDays(1))).refusing())
                .containsExactly(ACCOUNT_APPROVED_FOR_USE, APPROVAL_NOT_LAPSED);
    }
}
