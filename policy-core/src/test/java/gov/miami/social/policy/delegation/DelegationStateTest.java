package gov.miami.social.policy.delegation;

import static gov.miami.social.policy.delegation.Delegations.FIRST;
import static gov.miami.social.policy.delegation.Delegations.LAST;
import static org.assertj.core.api.Assertions.assertThat;

import gov.miami.social.policy.shared.Period;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DelegationStateTest {

    private static DelegationState on(LocalDate day) {
        return DelegationState.on(day, Period.of(FIRST, LAST), false);
    }

    @Test
    void itIsAheadThenInForceThenExpired() {
        assertThat(on(FIRST.minusDays(1))).isEqualTo(DelegationState.AHEAD);
        assertThat(on(FIRST)).isEqualTo(DelegationState.IN_FORCE);
        assertThat(on(LAST)).isEqualTo(DelegationState.IN_FORCE);
        assertThat(on(LAST.plusDays(1))).isEqualTo(DelegationState.EXPIRED);
    }

    @Test
    void revokedItStaysRevoked() {
        assertThat(DelegationState.on(LAST.plusDays(1), Period.of(FIRST, LAST), true)).isEqualTo(DelegationState.REVOKED);
    }
}
