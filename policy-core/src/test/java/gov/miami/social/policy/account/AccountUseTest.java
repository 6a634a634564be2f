package gov.miami.social.policy.account;

import static gov.miami.social.policy.account.AccountStatus.ACTIVE;
import static gov.miami.social.policy.account.AccountStatus.APPROVED;
import static gov.miami.social.policy.account.AccountStatus.EMERGENCY;
import static gov.miami.social.policy.account.AccountStatus.LAPSED;
import static gov.miami.social.policy.account.AccountStatus.STANDBY;
import static gov.miami.social.policy.account.Accounts.DUE;
import static gov.miami.social.policy.account.Accounts.LAST_DAY;
import static gov.miami.social.policy.account.Accounts.approvedUntil;
import static gov.miami.social.policy.account.Accounts.reviewDue;
import static gov.miami.social.policy.shared.Clause.ACCOUNT_APPROVED_FOR_USE;
import static gov.miami.social.policy.shared.Clause.ACCOUNT_NOT_ENDING;
import static gov.miami.social.policy.shared.Clause.ACCOUNT_PUT_INTO_USE;
import static gov.miami.social.policy.shared.Clause.APPROVAL_NOT_LAPSED;
import static gov.miami.social.policy.shared.Clause.EMERGENCY_APPROVAL_IN_TIME;
import static gov.miami.social.policy.shared.Clause.EMERGENCY_USE_UNDER_WAY;
import static gov.miami.social.policy.shared.Clause.NAMED_PEOPLE_IN_PLACE;
import static gov.miami.social.policy.shared.Clause.PLATFORM_NOT_PROHIBITED;
import static org.assertj.core.api.Assertions.assertThat;

import gov.miami.social.policy.shared.Check;
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
    @EnumSource(names = {"UNAPPROVED", "DENIED", "CLOSED"})
    void nobodyUsesAnAccountThatIsNotApprovedForUse(AccountStatus status) {
        assertThat(AccountUse.decide(approvedUntil(status, LAST_DAY)).refusing()).containsExactly(ACCOUNT_APPROVED_FOR_USE);
    }

    @Test
    void whatIsApprovedAndNotOpenYetIsNotSaidToLackItsApproval() {
        assertThat(AccountUse.decide(approvedUntil(APPROVED, LAST_DAY)).refusing()).containsExactly(ACCOUNT_PUT_INTO_USE);
        assertThat(AccountUse.decide(approvedUntil(ACTIVE, LAST_DAY)).refusing()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"UNAPPROVED", "DENIED", "CLOSED"})
    void whatHasNoApprovalIsNotSaidToHaveLapsed(AccountStatus status) {
        assertThat(AccountUse.decide(approvedUntil(status, LAST_DAY.plusDays(1))).refusing()).containsExactly(ACCOUNT_APPROVED_FOR_USE);
    }

    @Test
    void anApprovalThatLapsedIsNoMoreThanThat() {
        assertThat(AccountUse.decide(approvedUntil(LAPSED, LAST_DAY.plusDays(1))).refusing()).containsExactly(APPROVAL_NOT_LAPSED);
    }

    @Test
    void anAccountInReserveWaitsForAnEmergencyAndNothingElse() {
        assertThat(AccountUse.decide(approvedUntil(STANDBY, LAST_DAY.plusDays(1))).refusing()).containsExactly(EMERGENCY_USE_UNDER_WAY);
        assertThat(AccountUse.decide(reviewDue(STANDBY, DUE)).refusing()).containsExactly(EMERGENCY_USE_UNDER_WAY);
    }

    @Test
    void anEmergencyCoversTheUseUntilTheReviewIsDue() {
        assertThat(AccountUse.decide(reviewDue(EMERGENCY, DUE)).allowed()).isTrue();
        assertThat(AccountUse.decide(reviewDue(EMERGENCY, DUE)).checks()).extracting(Check::clause).as("nothing of the approval it does not need")
                .containsExactly(EMERGENCY_USE_UNDER_WAY, EMERGENCY_APPROVAL_IN_TIME, PLATFORM_NOT_PROHIBITED);
        assertThat(AccountUse.decide(reviewDue(EMERGENCY, DUE.plusNanos(1))).refusing()).containsExactly(EMERGENCY_APPROVAL_IN_TIME);
    }

    @Test
    void anEmergencyUseThatIsApprovedIsCoveredUntilTheEmergencyEnds() {
        assertThat(AccountUse.decide(approvedUntil(EMERGENCY, LAST_DAY.plusDays(1))).allowed()).isTrue();
        assertThat(AccountUse.decide(approvedUntil(STANDBY, LAST_DAY)).refusing()).containsExactly(EMERGENCY_USE_UNDER_WAY);
    }

    @Test
    void whatIsAboutToEndIsNotAdvisedToComeIntoUse() {
        assertThat(AccountUse.decide(ending(APPROVED)).refusing()).containsExactly(ACCOUNT_NOT_ENDING);
        assertThat(AccountUse.decide(ending(LAPSED)).refusing()).containsExactly(ACCOUNT_NOT_ENDING);
        assertThat(AccountUse.decide(ending(ACTIVE)).allowed()).as("used until it ends").isTrue();
        assertThat(AccountUse.decide(ending(ACTIVE), Optional.of(false)).advising()).as("nobody is named any more").isEmpty();
    }

    private static UseCase ending(AccountStatus status) {
        return new UseCase(status, Optional.of(LAST_DAY), LAST_DAY, Optional.empty(), DUE, true, true);
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
        assertThat(AccountUse.decide(approvedUntil(ACTIVE, LAST_DAY), Optional.of(true)).advising()).isEmpty();
        var left = AccountUse.decide(approvedUntil(ACTIVE, LAST_DAY), Optional.of(false));
        assertThat(left.allowed()).isTrue();
        assertThat(left.advising()).containsExactly(NAMED_PEOPLE_IN_PLACE);
        assertThat(AccountUse.decide(approvedUntil(ACTIVE, LAST_DAY.plusDays(1)), Optional.of(true)).refusing()).containsExactly(APPROVAL_NOT_LAPSED);
    }

    @Test
    void ofAnAccountThatNamesNobodyItIsNotSaidThatAllAreInPlace() {
        var named = AccountUse.decide(approvedUntil(ACTIVE, LAST_DAY), Optional.of(true));
        assertThat(named.checks()).extracting(Check::clause).contains(NAMED_PEOPLE_IN_PLACE);
        assertThat(AccountUse.decide(approvedUntil(ACTIVE, LAST_DAY), Optional.empty()).checks()).extracting(Check::clause).doesNotContain(NAMED_PEOPLE_IN_PLACE);
    }

    @Test
    void everyUnmetClauseIsNamedAtOnce() {
        assertThat(AccountUse.decide(new UseCase(APPROVED, Optional.of(LAST_DAY), LAST_DAY.plusDays(1), Optional.empty(), DUE, false)).refusing())
                .containsExactly(APPROVAL_NOT_LAPSED, ACCOUNT_PUT_INTO_USE, PLATFORM_NOT_PROHIBITED);
    }
}
