package gov.miami.social.policy.delegation;

import static gov.miami.social.policy.delegation.Delegations.FIRST;
import static gov.miami.social.policy.delegation.Delegations.LAST;
import static org.assertj.core.api.Assertions.assertThat;

import gov.miami.social.policy.shared.Period;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DelegationStateTest {

    private static DelegationState on(LocalDate day) {
        return DelegationState.on(day, Period.of(FIRST, LAST), false, true);
    }

    private static DelegationState withoutHolder(LocalDate day, boolean revoked) {
        return DelegationState.on(day, Period.of(FIRST, LAST), revoked, false);
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
        assertThat(DelegationState.on(LAST.plusDays(1), Period.of(FIRST, LAST), true, true)).isEqualTo(DelegationState.REVOKED);
    }

    @Test
    void whoeverHeldItAndIsGoneDecidesNothingUntilItIsOver() {
        assertThat(withoutHolder(FIRST.minusDays(1), false)).isEqualTo(DelegationState.HOLDER_GONE);
        assertThat(withoutHolder(FIRST, false)).isEqualTo(DelegationState.HOLDER_GONE);
        assertThat(withoutHolder(LAST, false)).isEqualTo(DelegationState.HOLDER_GONE);
        assertThat(withoutHolder(LAST.plusDays(1), false)).isEqualTo(DelegationState.EXPIRED);
        assertThat(withoutHolder(LAST, true)).isEqualTo(DelegationState.REVOKED);
    }
}
