package gov.miami.social.policy.delegation;

import static gov.miami.social.policy.shared.Clause.DELEGATE_IS_ACTIVE;
import static gov.miami.social.policy.shared.Clause.DELEGATION_DATED;
import static gov.miami.social.policy.shared.Clause.DELEGATION_SIGNED;
import static gov.miami.social.policy.shared.Clause.DELEGATION_TO_ANOTHER_PERSON;
import static gov.miami.social.policy.shared.Clause.DELEGATOR_HOLDS_THE_POWER;

import gov.miami.social.policy.shared.Check;
import gov.miami.social.policy.shared.Decision;

/** Whether a delegation may be entered in the ledger. */
public final class DelegationGrant {

    public static Decision decide(GrantCase facts) {
        var terms = facts.terms();
        return Decision.of(
                Check.of(DELEGATOR_HOLDS_THE_POWER, holdsThePower(facts)),
                Check.of(DELEGATION_TO_ANOTHER_PERSON, !terms.holder().equals(terms.grantor())),
                Check.of(DELEGATE_IS_ACTIVE, facts.holderActive()),
                Check.of(DELEGATION_DATED, dated(facts)),
                Check.of(DELEGATION_SIGNED, facts.signed()));
    }

    private static boolean holdsThePower(GrantCase facts) {
        var terms = facts.terms();
        return Power.of(terms.capacity()).containsAll(terms.powers()) && facts.offices().carry(terms.capacity(), terms.scope());
    }

    /** From the day of the grant at the earliest, until a named day, not longer than the City's limit. */
    private static boolean dated(GrantCase facts) {
        var period = facts.terms().period();
        var latest = period.from().plusDays(facts.longestDays() - 1L);
        return !period.from().isBefore(facts.day()) && period.until().map(last -> !last.isAfter(latest)).orElse(false);
    }

    private DelegationGrant() {
    }
}
