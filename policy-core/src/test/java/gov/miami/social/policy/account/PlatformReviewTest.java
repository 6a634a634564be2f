package gov.miami.social.policy.account;

import static gov.miami.social.policy.account.PlatformStatus.ADMITTED;
import static gov.miami.social.policy.account.PlatformStatus.PROPOSED;
import static gov.miami.social.policy.account.PlatformStatus.RETIRED;
import static gov.miami.social.policy.shared.Clause.PLATFORM_CHANGE_REASONED;
import static gov.miami.social.policy.shared.Clause.PLATFORM_HOSTS_NAMED;
import static gov.miami.social.policy.shared.Clause.PLATFORM_MAY_CHANGE;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlatformReviewTest {

    @Test
    void aPlatformTakesTheNextStepOfItsLifeForAReason() {
        assertThat(PlatformReview.decide(PROPOSED, ADMITTED, "new.example", "Ready").allowed()).isTrue();
        assertThat(PlatformReview.decide(PROPOSED, RETIRED, "", "Ready").refusing()).containsExactly(PLATFORM_MAY_CHANGE);
    }

    @Test
    void whatIsAdmittedHasHosts() {
        assertThat(PlatformReview.decide(PROPOSED, ADMITTED, " ", "Ready").refusing()).containsExactly(PLATFORM_HOSTS_NAMED);
        assertThat(PlatformReview.decide(PROPOSED, ADMITTED, "*", "Ready").allowed()).isTrue();
        assertThat(PlatformReview.decide(ADMITTED, RETIRED, "", "Closed").allowed()).isTrue();
    }

    @Test
    void anAdmittedPlatformStaysAndGetsOtherHosts() {
        assertThat(PlatformReview.decide(ADMITTED, ADMITTED, "new.example", "It moved").allowed()).isTrue();
        assertThat(PlatformReview.decide(RETIRED, RETIRED, "new.example", "It moved").refusing()).containsExactly(PLATFORM_MAY_CHANGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\r\n", "\u00a0", "\u200b", "...", "\u202e", "-"})
    void aReasonThatSaysNothingIsNone(String reason) {
        assertThat(PlatformReview.decide(PROPOSED, ADMITTED, "new.example", reason).refusing()).containsExactly(PLATFORM_CHANGE_REASONED);
    }
}
