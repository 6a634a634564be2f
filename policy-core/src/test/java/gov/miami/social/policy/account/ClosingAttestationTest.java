package gov.miami.social.policy.account;

import static gov.miami.social.policy.shared.Clause.ACCOUNT_OPEN;
import static gov.miami.social.policy.shared.Clause.ATTESTATION_TAKEN_BACK_BY_WHO_GAVE_IT;
import static gov.miami.social.policy.shared.Clause.ATTESTATION_TAKEN_BACK_FOR_A_REASON;
import static gov.miami.social.policy.shared.Clause.ATTESTATION_TELLS_HOW;
import static gov.miami.social.policy.shared.Clause.ATTESTATION_TELLS_WHEN;
import static gov.miami.social.policy.shared.Clause.ATTESTED_BY_A_PERSON_IN_CHARGE;
import static gov.miami.social.policy.shared.Clause.TERMINATION_APPROVED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ClosingAttestationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final String HOW = "The export is in the archive";

    @Test
    void aPersonInChargeAttestsOnceTheEndIsApproved() {
        assertThat(ClosingAttestation.decide(true, true, TODAY, TODAY, HOW).allowed()).isTrue();
        assertThat(ClosingAttestation.decide(false, true, TODAY, TODAY, HOW).refusing()).containsExactly(TERMINATION_APPROVED);
    }

    @Test
    void nobodyElseAttests() {
        assertThat(ClosingAttestation.decide(true, false, TODAY, TODAY, HOW).refusing()).containsExactly(ATTESTED_BY_A_PERSON_IN_CHARGE);
    }

    @Test
    void aMarkIsNoProof() {
        assertThat(ClosingAttestation.decide(true, true, TODAY, TODAY, ".").refusing()).containsExactly(ATTESTATION_TELLS_HOW);
    }

    @Test
    void whatIsToComeWasNotSeen() {
        assertThat(ClosingAttestation.decide(true, true, TODAY.minusDays(1), TODAY, HOW).allowed()).isTrue();
        assertThat(ClosingAttestation.decide(true, true, TODAY.plusDays(1), TODAY, HOW).refusing()).containsExactly(ATTESTATION_TELLS_WHEN);
    }

    @Test
    void whoGaveItTakesItBackForAReasonWhileTheAccountStands() {
        assertThat(ClosingAttestation.takeBack(true, true, HOW).allowed()).isTrue();
        assertThat(ClosingAttestation.takeBack(false, true, HOW).refusing()).containsExactly(ACCOUNT_OPEN);
        assertThat(ClosingAttestation.takeBack(true, false, HOW).refusing()).containsExactly(ATTESTATION_TAKEN_BACK_BY_WHO_GAVE_IT);
        assertThat(ClosingAttestation.takeBack(true, true, "-").refusing()).containsExactly(ATTESTATION_TAKEN_BACK_FOR_A_REASON);
    }
}
