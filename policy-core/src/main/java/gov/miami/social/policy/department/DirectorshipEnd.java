package gov.miami.social.policy.department;

import static gov.miami.social.policy.shared.Clause.DIRECTORSHIP_AHEAD;
import static gov.miami.social.policy.shared.Clause.DIRECTORSHIP_DATES_AGREE;
import static gov.miami.social.policy.shared.Clause.DIRECTORSHIP_WITHDRAWN_FOR_A_REASON;

import gov.miami.social.policy.shared.Check;
import gov.miami.social.policy.shared.Decision;
import gov.miami.social.policy.shared.Period;
import gov.miami.social.policy.shared.Wording;
import java.time.LocalDate;

/**
 * Whether a directorship may end on a day: one of its own days, so that it is never made longer by ending it; whether it may be withdrawn before it begins;
 * and what becomes of it when its person leaves.
 */
public final class DirectorshipEnd {

    /** @param begins whether it has begun or is still to begin */
    public static Decision decide(boolean begins, Period days, LocalDate lastDay) {
        return Decision.of(Check.of(DIRECTORSHIP_DATES_AGREE, begins && days.holds(lastDay)));
    }

    /** One that has begun is part of who answered for the department, and ends; one that is to come may be taken back, and why is kept. */
    public static Decision withdraw(boolean begins, Period days, LocalDate today, String reason) {
        return Decision.of(Check.of(DIRECTORSHIP_AHEAD, begins && days.from().isAfter(today)), Check.of(DIRECTORSHIP_WITHDRAWN_FOR_A_REASON, Wording.says(reason)));
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
