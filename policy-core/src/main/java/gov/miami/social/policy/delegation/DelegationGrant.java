package gov.miami.social.policy.delegation;

import static gov.miami.social.policy.shared.Clause.DELEGATE_IS_ACTIVE;
import static gov.miami.social.policy.shared.Clause.DELEGATION_ENDS_AFTER_IT_BEGINS;
import static gov.miami.social.policy.shared.Clause.DELEGATION_NOT_BACKDATED;
import static gov.miami.social.policy.shared.Clause.DELEGATION_SIGNED;
import static gov.miami.social.policy.shared.Clause.DELEGATION_TO_ANOTHER_PERSON;
import static gov.miami.social.policy.shared.Clause.DELEGATION_WITHIN_LIMIT;
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
                Check.of(DELEGATION_NOT_BACKDATED, !terms.period().from().isBefore(facts.day())),
                Check.of(DELEGATION_ENDS_AFTER_IT_BEGINS, terms.period().until().isPresent()),
                Check.of(DELEGATION_WITHIN_LIMIT, withinLimit(facts)),
                Check.of(DELEGATION_SIGNED, facts.signed()));
    }

    private static boolean holdsThePower(GrantCase facts) {
        var terms = facts.terms();
        return Power.of(terms.capacity()).containsAll(terms.powers()) && facts.offices().carry(terms.capacity(), terms.scope());
    }

    /** A delegation without a last day does not end beyond the limit: that it has none is said by itself. */
    private static boolean withinLimit(GrantCase facts) {
        var period = facts.terms().period();
        return period.until().map(last -> !last.isAfter(period.from().plusDays(facts.longestDays() - 1L))).orElse(true);
    }

    private DelegationGrant() {
    }
}
