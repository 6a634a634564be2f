package gov.miami.social.policy.department;

import static gov.miami.social.policy.shared.Clause.DEPARTMENT_STANDS;
import static gov.miami.social.policy.shared.Clause.DIRECTOR_IS_ACTIVE_EMPLOYEE;
import static gov.miami.social.policy.shared.Clause.ONE_DIRECTOR_A_DAY;

import gov.miami.social.policy.shared.Check;
import gov.miami.social.policy.shared.Decision;
import gov.miami.social.policy.shared.Period;
import java.util.List;

/** Whether a person may be appointed director, or acting director, of a department. */
public final class DirectorAppointment {

    /**
     * The facts of one appointment.
     *
     * @param activeEmployee   whether the person is an active employee on the first day
     * @param departmentStands whether the department stands on the first day
     * @param others           the days of the other appointments of the same kind in the department
     */
    public record Case(boolean activeEmployee, boolean departmentStands, Period days, List<Period> others) {
    }

    public static Decision decide(Case facts) {
        return Decision.of(
                Check.of(DIRECTOR_IS_ACTIVE_EMPLOYEE, facts.activeEmployee()),
                Check.of(DEPARTMENT_STANDS, facts.departmentStands()),
                Check.of(ONE_DIRECTOR_A_DAY, facts.others().stream().noneMatch(facts.days()::overlaps)));
    }

    private DirectorAppointment() {
    }
}
