package gov.miami.social.registry.delegation;

import gov.miami.social.policy.delegation.DelegationForce;
import gov.miami.social.policy.delegation.DelegationId;
import gov.miami.social.policy.delegation.DelegationTerms;
import gov.miami.social.policy.delegation.ForceCase;
import gov.miami.social.policy.delegation.Power;
import gov.miami.social.policy.shared.DepartmentKey;
import java.time.LocalDate;

/** What the ledger says of one delegation: its terms, and whether it was revoked. */
record LedgerEntry(DelegationId id, DelegationTerms terms, boolean revoked) {

    /** Whether it may be relied on for an act, or what keeps it from being so. */
    HeldDelegation held(Power power, DepartmentKey department, LocalDate day, boolean holderActive) {
        return new HeldDelegation(id, terms.grantor(), DelegationForce.decide(new ForceCase(terms, revoked, holderActive, power, department, day)));
    }

    boolean inForce(LocalDate day) {
        return !revoked && terms.period().holds(day);
    }
}
