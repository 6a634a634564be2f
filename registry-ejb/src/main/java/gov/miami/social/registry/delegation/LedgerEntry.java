package gov.miami.social.registry.delegation;

import gov.miami.social.policy.delegation.DelegationForce;
import gov.miami.social.policy.delegation.DelegationId;
import gov.miami.social.policy.delegation.DelegationRevocation;
import gov.miami.social.policy.delegation.DelegationTerms;
import gov.miami.social.policy.delegation.ForceCase;
import gov.miami.social.policy.delegation.Offices;
import gov.miami.social.policy.delegation.Power;
import gov.miami.social.policy.delegation.RevocationCase;
import gov.miami.social.policy.delegation.StandingCase;
import gov.miami.social.policy.shared.Decision;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import java.time.LocalDate;
import java.util.Optional;

/** What the ledger says of one delegation: its terms, whether it was revoked, and who in the office said that it stands. */
record LedgerEntry(DelegationId id, DelegationTerms terms, boolean revoked, Optional<EmployeeId> keptBy) {

    /** Whether it may be relied on for an act, or what keeps it from being so. */
    HeldDelegation held(Power power, DepartmentKey department, LocalDate day, boolean holderActive, Offices grantorHolds) {
        return new HeldDelegation(id, terms.grantor(),
                DelegationForce.decide(new ForceCase(terms, revoked, holderActive, grantorHolds, power, department, day)));
    }

    /** Whether it gives any power on a day, and what is to be said of that. */
    Decision standing(LocalDate day, boolean holderActive, Offices grantorHolds) {
        return DelegationForce.standing(new StandingCase(terms, revoked, holderActive, grantorHolds, day));
    }

    RevocationCase endingBy(EmployeeId person, Offices offices, LocalDate day) {
        return new RevocationCase(terms, person, offices, revoked, day);
    }

    boolean mayBeRevoked(EmployeeId revoker, Offices offices, LocalDate day) {
        return DelegationRevocation.decide(endingBy(revoker, offices, day)).allowed();
    }

    /** Whether it is for that person, who follows in the office or is City Manager, to say that it stands; once is enough. */
    boolean mayBeKept(EmployeeId follower, Offices offices, LocalDate day) {
        return keptBy.filter(follower::equals).isEmpty() && (offices.cityManager() || offices.carry(terms.capacity(), terms.scope()))
                && DelegationRevocation.keeping(endingBy(follower, offices, day)).allowed();
    }

    boolean inForce(LocalDate day) {
        return !revoked && terms.period().holds(day);
    }
}
