package gov.miami.social.policy.account;

import static gov.miami.social.policy.shared.Clause.ATTESTED_BY_A_PERSON_IN_CHARGE;
import static gov.miami.social.policy.shared.Clause.TERMINATION_APPROVED;

import gov.miami.social.policy.shared.Check;
import gov.miami.social.policy.shared.Decision;

/** Whether a person may attest by hand that a closing condition is met, where the portal cannot see it by itself. */
public final class ClosingAttestation {

    /**
     * @param approved whether the end of the account is approved, so that there is something to attest
     * @param inCharge whether the attester answers for this condition: the records custodian for archive and holds, the
     *                 owning department's director or IT for credentials
     */
    public static Decision decide(boolean approved, boolean inCharge) {
        return Decision.of(Check.of(TERMINATION_APPROVED, approved), Check.of(ATTESTED_BY_A_PERSON_IN_CHARGE, inCharge));
    }

    private ClosingAttestation() {
    }
}
