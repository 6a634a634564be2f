package gov.miami.social.policy.department;

import static gov.miami.social.policy.shared.Clause.APPOINTED_BY_ANOTHER;
import static gov.miami.social.policy.shared.Clause.DEPARTMENT_STANDS;
import static gov.miami.social.policy.shared.Clause.DIRECTORSHIP_DATES_AGREE;
import static gov.miami.social.policy.shared.Clause.DIRECTOR_FROM_THE_DEPARTMENT;
import static gov.miami.social.policy.shared.Clause.DIRECTOR_IS_ACTIVE_EMPLOYEE;
import static gov.miami.social.policy.shared.Clause.DIRECTOR_STAYS_UNTIL_THE_END;
import static gov.miami.social.policy.shared.Clause.ONE_DIRECTOR_A_DAY;

import gov.miami.social.policy.shared.Check;
import gov.miami.social.policy.shared.Decision;

/**
 * Whether a person may be appointed director, or acting director, of a department. Nobody records his own appointment: who
 * keeps the books would else make himself director, or City Manager, and be both persons of B.1. Who comes from another department may
 * direct this one; but nobody is to record so by mistake.
 */
public final class DirectorAppointment {

    public static Decision decide(AppointmentCase facts) {
        return Decision.of(
                Check.of(APPOINTED_BY_ANOTHER, facts.byAnother()),
                Check.of(DIRECTOR_IS_ACTIVE_EMPLOYEE, facts.activeEmployee()),
                Check.of(DIRECTOR_STAYS_UNTIL_THE_END, facts.stays()),
                Check.of(DIRECTOR_FROM_THE_DEPARTMENT, facts.ofDepartment()),
                Check.of(DEPARTMENT_STANDS, facts.departmentStands()),
                Check.of(DIRECTORSHIP_DATES_AGREE, facts.datesAgree()),
                Check.of(ONE_DIRECTOR_A_DAY, facts.others().stream().noneMatch(facts.days()::overlaps)));
    }

    private DirectorAppointment() {
    }
}
