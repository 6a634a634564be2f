package gov.miami.social.policy.request;

import static gov.miami.social.policy.account.Accounts.PARKS;
import static gov.miami.social.policy.account.Accounts.POLICE;
import static gov.miami.social.policy.shared.Clause.SUCCESSOR_STANDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RequestSuccessionTest {

    @Test
    void aRequestPassesToAnotherDepartment() {
        assertThat(RequestSuccession.decide(PARKS, POLICE).allowed()).isTrue();
        assertThat(RequestSuccession.decide(PARKS, PARKS).refusing()).containsExactly(SUCCESSOR_STANDS);
    }

    @Test
    void whatDirectorsApprovedStaysApproved() {
        assertThat(RequestSuccession.taken(List.of(), PARKS, POLICE)).isZero();
        assertThat(RequestSuccession.taken(List.of(PARKS), PARKS, POLICE)).isEqualTo(1);
        assertThat(RequestSuccession.taken(List.of(PARKS, POLICE), PARKS, POLICE)).as("two departments became one").isEqualTo(1);
    }
}
