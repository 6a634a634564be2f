package gov.miami.social.policy.request;

import static gov.miami.social.policy.shared.Clause.OPENING_DATE_PASSED;
import static gov.miami.social.policy.shared.Clause.OPENING_ENDS_SOON;

import gov.miami.social.policy.account.AccountStatus;
import gov.miami.social.policy.shared.Check;
import gov.miami.social.policy.shared.Decision;

/** Whether an approval to establish an account that nobody opens is about to run out, or has (reading 2). */
public final class OpeningLapse {

    /** The day after the last one on which it could be opened. */
    public static Decision decide(OpeningWait facts) {
        return Decision.of(Check.of(OPENING_DATE_PASSED, unopened(facts) && facts.today().isAfter(facts.openBy())));
    }

    /** Whether it is time to say so: within the days of warning, once. */
    public static Decision warning(OpeningWait facts, int days) {
        return Decision.of(Check.of(OPENING_ENDS_SOON, unopened(facts) && !facts.warned()
                && !facts.today().isBefore(facts.openBy().minusDays(days)) && !facts.today().isAfter(facts.openBy())));
    }

    private static boolean unopened(OpeningWait facts) {
        return facts.account() == AccountStatus.APPROVED;
    }

    private OpeningLapse() {
    }
}
