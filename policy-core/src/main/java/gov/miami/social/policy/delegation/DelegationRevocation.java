package gov.miami.social.policy.delegation;

import static gov.miami.social.policy.shared.Clause.DELEGATION_KEPT_BY_WHO_FOLLOWS;
import static gov.miami.social.policy.shared.Clause.DELEGATION_REVOCABLE;
import static gov.miami.social.policy.shared.Clause.DELEGATOR_HOLDS_THE_POWER;

import gov.miami.social.policy.shared.Check;
import gov.miami.social.policy.shared.Decision;

/**
 * Whether a delegation may be revoked: by who gave it, who holds that office now, or the City Manager; before it ended. And whether
 * who follows in the office may say that it stands: by whom it could be revoked in that office, as long as it could.
 */
public final class DelegationRevocation {

    public static Decision decide(RevocationCase facts) {
        return Decision.of(
                Check.of(DELEGATOR_HOLDS_THE_POWER, mayRevoke(facts)),
                Check.of(DELEGATION_REVOCABLE, notOver(facts)));
    }

    /** Nothing is left to say about it by who gave it: he said so when he signed. */
    public static Decision keeping(RevocationCase facts) {
        return Decision.of(
                Check.of(DELEGATOR_HOLDS_THE_POWER, mayRevoke(facts)),
                Check.of(DELEGATION_KEPT_BY_WHO_FOLLOWS, !facts.revoker().equals(facts.terms().grantor())),
                Check.of(DELEGATION_REVOCABLE, notOver(facts)));
    }

    private static boolean notOver(RevocationCase facts) {
        return !facts.revoked() && facts.terms().period().until().filter(facts.day()::isAfter).isEmpty();
    }

    private static boolean mayRevoke(RevocationCase facts) {
        var terms = facts.terms();
        return facts.revoker().equals(terms.grantor()) || facts.offices().cityManager() || facts.offices().carry(terms.capacity(), terms.scope());
    }

    private DelegationRevocation() {
    }
}
