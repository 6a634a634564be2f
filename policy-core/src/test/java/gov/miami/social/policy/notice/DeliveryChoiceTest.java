package gov.miami.social.policy.notice;

import static gov.miami.social.policy.shared.Clause.PERSON_ACTIVE;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeliveryChoiceTest {

    @Test
    void onlyTheActiveChoose() {
        assertThat(DeliveryChoice.decide(true).refusing()).isEmpty();
        assertThat(DeliveryChoice.decide(false).refusing()).containsExactly(PERSON_ACTIVE);
    }
}
