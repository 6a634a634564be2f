package gov.miami.social.policy.delegation;

import static gov.miami.social.policy.shared.Clause.DELEGATION_REVOCABLE;
import static gov.miami.social.policy.shared.Clause.DELEGATOR_HOLDS_THE_POWER;

import gov.miami.social.policy.shared.Check;
import gov.miami.social.policy.shared.Decision;

/** Whether a delegation may be revoked: by who gave it, who holds that office now, or the City Manager; before it ended. */
public final class DelegationRevocation {

    public static Decision decide(RevocationCase facts) {
        var period = facts.terms().period();
        return Decision.of(
                Check.of(DELEGATOR_HOLDS_THE_POWER, mayRevoke(facts)),
                Check.of(DELEGATION_REVOCABLE, !facts.revoked() && period.until().map(last -> !facts.day().isAfter(last)).orElse(true)));
    }

    private static boolean mayRevoke(RevocationCase facts) {
        var terms = facts.terms();
        return facts.revoker().equals(terms.grantor()) || facts.offices().cityManager() || facts.offices().carry(terms.capacity(), terms.scope());
    }

    private DelegationRevocation() {
    }
}
