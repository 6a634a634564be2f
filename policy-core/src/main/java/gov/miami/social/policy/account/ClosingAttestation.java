package gov.miami.social.policy.account;

import static gov.miami.social.policy.shared.Clause.ACCOUNT_OPEN;
import static gov.miami.social.policy.shared.Clause.ATTESTATION_TAKEN_BACK_BY_WHO_GAVE_IT;
import static gov.miami.social.policy.shared.Clause.ATTESTATION_TAKEN_BACK_FOR_A_REASON;
import static gov.miami.social.policy.shared.Clause.ATTESTATION_TELLS_HOW;
import static gov.miami.social.policy.shared.Clause.ATTESTATION_TELLS_WHEN;
import static gov.miami.social.policy.shared.Clause.ATTESTED_BY_A_PERSON_IN_CHARGE;
import static gov.miami.social.policy.shared.Clause.TERMINATION_APPROVED;

import gov.miami.social.policy.shared.Check;
import gov.miami.social.policy.shared.Decision;
import gov.miami.social.policy.shared.Wording;
import java.time.LocalDate;

/**
 * Whether a person may attest by hand that a closing condition is met, where the portal cannot see it by itself. An attestation tells who saw what on which day:
 * who is whoever is signed in, and whether the words prove it is for people to judge, so that the portal counts none.
 */
public final class ClosingAttestation {

    /**
     * @param approved whether the end of the account is approved, so that there is something to attest
     * @param inCharge whether the attester answers for this condition: the records custodian for archive and holds, the
     *                 owning department's director or IT for credentials
     * @param seenOn   the day on which it was seen, which is not to come
     * @param how      what was seen and where the proof is kept
     */
    public static Decision decide(boolean approved, boolean inCharge, LocalDate seenOn, LocalDate today, String how) {
        return Decision.of(Check.of(TERMINATION_APPROVED, approved), Check.of(ATTESTED_BY_A_PERSON_IN_CHARGE, inCharge),
                Check.of(ATTESTATION_TELLS_WHEN, !seenOn.isAfter(today)), Check.of(ATTESTATION_TELLS_HOW, Wording.says(how)));
    }

    /**
     * Whether an attestation may be taken back, because it was wrong or holds no more.
     *
     * @param open  whether the account has not ended yet
     * @param giver whether it was the person's own word, or he is the City Manager
     */
    public static Decision takeBack(boolean open, boolean giver, String reason) {
        return Decision.of(Check.of(ACCOUNT_OPEN, open), Check.of(ATTESTATION_TAKEN_BACK_BY_WHO_GAVE_IT, giver),
                Check.of(ATTESTATION_TAKEN_BACK_FOR_A_REASON, Wording.says(reason)));
    }

    private ClosingAttestation() {
    }
}
