package gov.miami.social.policy.department;

import static gov.miami.social.policy.shared.Clause.DIRECTORSHIP_DATES_AGREE;

import gov.miami.social.policy.shared.Check;
import gov.miami.social.policy.shared.Decision;
import gov.miami.social.policy.shared.Period;
import java.time.LocalDate;

/** Whether a directorship may end on a day: one of its own days, so that it is never made longer by ending it; and what becomes of it when its person leaves. */
public final class DirectorshipEnd {

    public static Decision decide(Period days, LocalDate lastDay) {
        return Decision.of(Check.of(DIRECTORSHIP_DATES_AGREE, days.holds(lastDay)));
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
