package gov.miami.social.policy.department;

import static gov.miami.social.policy.shared.Clause.DIRECTORSHIP_DATES_AGREE;
import static gov.miami.social.policy.shared.Clause.DIRECTORSHIP_NOT_VOID;
import static gov.miami.social.policy.shared.Clause.DIRECTORSHIP_WITHDRAWN_FOR_A_REASON;

import gov.miami.social.policy.shared.Check;
import gov.miami.social.policy.shared.Decision;
import gov.miami.social.policy.shared.Period;
import gov.miami.social.policy.shared.Wording;
import java.time.LocalDate;

/**
 * Whether a directorship may end on a day: one of its own days, so that it is never made longer by ending it; whether it may be withdrawn;
 * and what becomes of it when its person leaves.
 */
public final class DirectorshipEnd {

    /** @param begins whether it has begun or is still to begin */
    public static Decision decide(boolean begins, Period days, LocalDate lastDay) {
        return Decision.of(Check.of(DIRECTORSHIP_DATES_AGREE, begins && days.holds(lastDay)));
    }

    /**
     * One recorded by mistake, or not meant any more, is void from its first day on, and why is kept. What was decided meanwhile stays as it was decided:
     * it was kept with who decided, by which right, when.
     *
     * @param begins whether it has begun or is still to begin, and is not void already
     */
    public static Decision withdraw(boolean begins, String reason) {
        return Decision.of(Check.of(DIRECTORSHIP_NOT_VOID, begins), Check.of(DIRECTORSHIP_WITHDRAWN_FOR_A_REASON, Wording.says(reason)));
    }

    /** Nobody directs a department of a City that he has left: what was to begin later does not begin. */
    public static DirectorshipFate withPerson(Period days, LocalDate lastDay) {
        if (lastDay.isBefore(days.from())) {
            return DirectorshipFate.NEVER_BEGINS;
        }
        return days.holds(lastDay) ? DirectorshipFate.ENDS : DirectorshipFate.WAS_OVER;
    }

    private DirectorshipEnd() {
    }
}
