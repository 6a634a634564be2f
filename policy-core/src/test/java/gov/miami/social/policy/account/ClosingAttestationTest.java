package gov.miami.social.policy.account;

import static gov.miami.social.policy.shared.Clause.ACCOUNT_OPEN;
import static gov.miami.social.policy.shared.Clause.ATTESTATION_TAKEN_BACK_BY_WHO_GAVE_IT;
import static gov.miami.social.policy.shared.Clause.ATTESTATION_TAKEN_BACK_FOR_A_REASON;
import static gov.miami.social.policy.shared.Clause.ATTESTATION_TELLS_HOW;
import static gov.miami.social.policy.shared.Clause.ATTESTED_BY_A_PERSON_IN_CHARGE;
import static gov.miami.social.policy.shared.Clause.TERMINATION_APPROVED;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClosingAttestationTest {

    private static final String HOW = "The export is in the archive";

    @Test
    void aPersonInChargeAttestsOnceTheEndIsApproved() {
        assertThat(ClosingAttestation.decide(true, true, HOW).allowed()).isTrue();
        assertThat(ClosingAttestation.decide(false, true, HOW).refusing()).containsExactly(TERMINATION_APPROVED);
    }

    @Test
    void nobodyElseAttests() {
        assertThat(ClosingAttestation.decide(true, false, HOW).refusing()).containsExactly(ATTESTED_BY_A_PERSON_IN_CHARGE);
    }

    @Test
    void aMarkIsNoProof() {
        assertThat(ClosingAttestation.decide(true, true, ".").refusing()).containsExactly(ATTESTATION_TELLS_HOW);
    }

    @Test
    void whoGaveItTakesItBackForAReasonWhileTheAccountStands() {
        assertThat(ClosingAttestation.takeBack(true, true, HOW).allowed()).isTrue();
        assertThat(ClosingAttestation.takeBack(false, true, HOW).refusing()).containsExactly(ACCOUNT_OPEN);
        assertThat(ClosingAttestation.takeBack(true, false, HOW).refusing()).containsExactly(ATTESTATION_TAKEN_BACK_BY_WHO_GAVE_IT);
        assertThat(ClosingAttestation.takeBack(true, true, "no").refusing()).containsExactly(ATTESTATION_TAKEN_BACK_FOR_A_REASON);
    }
}
