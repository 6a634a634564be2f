package gov.miami.social.policy.account;

import static gov.miami.social.policy.shared.Clause.ACCOUNT_OPEN;
import static gov.miami.social.policy.shared.Clause.ATTESTATION_TAKEN_BACK_BY_WHO_GAVE_IT;
import static gov.miami.social.policy.shared.Clause.ATTESTATION_TAKEN_BACK_FOR_A_REASON;
import static gov.miami.social.policy.shared.Clause.ATTESTATION_TELLS_HOW;
import static gov.miami.social.policy.shared.Clause.ATTESTED_BY_A_PERSON_IN_CHARGE;
import static gov.miami.social.policy.shared.Clause.TERMINATION_APPROVED;

import gov.miami.social.policy.shared.Check;
import gov.miami.social.policy.shared.Decision;
import gov.miami.social.policy.shared.Wording;

/** Whether a person may attest by hand that a closing condition is met, where the portal cannot see it by itself. */
public final class ClosingAttestation {

    /**
     * @param approved whether the end of the account is approved, so that there is something to attest
     * @param inCharge whether the attester answers for this condition: the records custodian for archive and holds, the
     *                 owning department's director or IT for credentials
     * @param how      what was seen and where the proof is kept
     */
    public static Decision decide(boolean approved, boolean inCharge, String how) {
        return Decision.of(Check.of(TERMINATION_APPROVED, approved), Check.of(ATTESTED_BY_A_PERSON_IN_CHARGE, inCharge),
                Check.of(ATTESTATION_TELLS_HOW, Wording.tells(how)));
    }

    /**
     * Whether an attestation may be taken back, because it was wrong or holds no more.
     *
     * @param open  whether the account has not ended yet
     * @param giver whether it was the person's own word, or he is the City Manager
     */
    public static Decision takeBack(boolean open, boolean giver, String reason) {
        return Decision.of(Check.of(ACCOUNT_OPEN, open), Check.of(ATTESTATION_TAKEN_BACK_BY_WHO_GAVE_IT, giver),
                Check.of(ATTESTATION_TAKEN_BACK_FOR_A_REASON, Wording.tells(reason)));
    }

    private ClosingAttestation() {
    }
}
