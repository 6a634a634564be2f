package gov.miami.social.policy.account;

import static gov.miami.social.policy.account.AccountStatus.ACTIVE;
import static gov.miami.social.policy.account.AccountStatus.APPROVED;
import static gov.miami.social.policy.account.AccountStatus.CLOSED;
import static gov.miami.social.policy.account.AccountStatus.EMERGENCY;
import static gov.miami.social.policy.account.AccountStatus.LAPSED;
import static gov.miami.social.policy.shared.Clause.ACCOUNT_OPEN;
import static gov.miami.social.policy.shared.Clause.ARCHIVE_PROVEN;
import static gov.miami.social.policy.shared.Clause.CREDENTIALS_HANDED_OVER;
import static gov.miami.social.policy.shared.Clause.NO_HOLD;
import static gov.miami.social.policy.shared.Clause.TERMINATION_APPROVED;
import static org.assertj.core.api.Assertions.assertThat;

import gov.miami.social.policy.shared.Clause;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccountClosingTest {

    private static final Set<ClosingCondition> ALL = EnumSet.allOf(ClosingCondition.class);

    @Test
    void anApprovedEndWithEveryConditionMetClosesTheAccount() {
        assertThat(AccountClosing.decide(new ClosingCase(ACTIVE, true, true, ALL)).allowed()).isTrue();
    }

    @Test
    void anAccountEndsOnceOnly() {
        assertThat(AccountClosing.decide(new ClosingCase(CLOSED, true, true, ALL)).refusing()).containsExactly(ACCOUNT_OPEN);
    }

    @Test
    void anAccountInEmergencyUseIsReviewedBeforeItEnds() {
        assertThat(AccountClosing.decide(new ClosingCase(EMERGENCY, true, true, ALL)).refusing()).containsExactly(ACCOUNT_OPEN);
    }

    @Test
    void nothingEndsWithoutTheCityManagersApproval() {
        assertThat(AccountClosing.decide(new ClosingCase(ACTIVE, true, false, ALL)).refusing()).containsExactly(TERMINATION_APPROVED);
    }

    @ParameterizedTest
    @EnumSource
    void eachConditionIsWaitedFor(ClosingCondition condition) {
        var met = EnumSet.complementOf(EnumSet.of(condition));
        assertThat(AccountClosing.decide(new ClosingCase(ACTIVE, true, true, met)).refusing()).containsExactly(Clause.valueOf(condition.name()));
    }

    @ParameterizedTest
    @EnumSource
    void ofWhatWasApprovedAndNeverOpenedThereIsNothingToArchiveOrToHandOver(AccountStatus status) {
        var begins = status == APPROVED || status == LAPSED;
        assertThat(AccountClosing.conditions(status, false)).isEqualTo(begins ? Set.of() : ALL);
        assertThat(AccountClosing.conditions(status, true)).isEqualTo(ALL);
        assertThat(AccountClosing.decide(new ClosingCase(APPROVED, false, true, Set.of())).allowed()).isTrue();
    }

    @Test
    void everyUnmetClauseIsNamedAtOnce() {
        assertThat(AccountClosing.decide(new ClosingCase(CLOSED, true, false, Set.of())).refusing())
                .containsExactly(ACCOUNT_OPEN, TERMINATION_APPROVED, ARCHIVE_PROVEN, NO_HOLD, CREDENTIALS_HANDED_OVER);
    }
}
