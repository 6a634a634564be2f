package gov.miami.social.policy.request;

import static gov.miami.social.policy.account.AccountStatus.EMERGENCY;
import static gov.miami.social.policy.account.AccountStatus.UNAPPROVED;
import static gov.miami.social.policy.request.UsedInEmergency.OVER;
import static gov.miami.social.policy.request.UsedInEmergency.UNCOVERED;
import static gov.miami.social.policy.request.UsedInEmergency.UNDER_WAY;
import static org.assertj.core.api.Assertions.assertThat;

import gov.miami.social.policy.account.AccountStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UsedInEmergencyTest {

    @Test
    void theLastUseGoesOnOrWasNotDecidedInTime() {
        assertThat(UsedInEmergency.of(EMERGENCY, true)).isEqualTo(UNDER_WAY);
        assertThat(UsedInEmergency.of(UNAPPROVED, true)).isEqualTo(UNCOVERED);
    }

    @ParameterizedTest
    @EnumSource(names = {"EMERGENCY", "UNAPPROVED"}, mode = EnumSource.Mode.EXCLUDE)
    void anAccountThatStandsElsewhereIsNotUsedInItAnyMore(AccountStatus status) {
        assertThat(UsedInEmergency.of(status, true)).isEqualTo(OVER);
    }

    @ParameterizedTest
    @EnumSource
    void anEarlierUseIsOverWhateverTheAccountDoesToday(AccountStatus status) {
        assertThat(UsedInEmergency.of(status, false)).isEqualTo(OVER);
    }
}
