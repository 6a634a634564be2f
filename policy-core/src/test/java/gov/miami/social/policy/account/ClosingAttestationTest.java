package gov.miami.social.policy.account;

import static gov.miami.social.policy.shared.Clause.ATTESTED_BY_A_PERSON_IN_CHARGE;
import static gov.miami.social.policy.shared.Clause.TERMINATION_APPROVED;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClosingAttestationTest {

    @Test
    void aPersonInChargeAttestsOnceTheEndIsApproved() {
        assertThat(ClosingAttestation.decide(true, true).allowed()).isTrue();
        assertThat(ClosingAttestation.decide(false, true).refusing()).containsExactly(TERMINATION_APPROVED);
    }

    @Test
    void nobodyElseAttests() {
        assertThat(ClosingAttestation.decide(true, false).refusing()).containsExactly(ATTESTED_BY_A_PERSON_IN_CHARGE);
    }
}
