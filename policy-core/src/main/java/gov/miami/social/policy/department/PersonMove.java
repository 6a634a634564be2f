package gov.miami.social.policy.department;

import static gov.miami.social.policy.shared.Clause.ASSIGNMENT_DATES_AGREE;
import static gov.miami.social.policy.shared.Clause.DEPARTMENT_STANDS;
import static gov.miami.social.policy.shared.Clause.PERSON_ACTIVE;

import gov.miami.social.policy.shared.Check;
import gov.miami.social.policy.shared.Decision;
import java.time.LocalDate;

/** Whether a person may be assigned to a department from a day on. */
public final class PersonMove {

    /**
     * The facts of one move.
     *
     * @param active          whether the person is active on the first day
     * @param lastAssignment  the first day of the assignment before, or the day before the person came
     * @param departmentStands whether the new department stands on the first day
     */
    public record Case(boolean active, LocalDate lastAssignment, LocalDate from, boolean departmentStands) {
    }

    public static Decision decide(Case facts) {
        return Decision.of(
                Check.of(PERSON_ACTIVE, facts.active()),
                Check.of(ASSIGNMENT_DATES_AGREE, facts.from().isAfter(facts.lastAssignment())),
                Check.of(DEPARTMENT_STANDS, facts.departmentStands()));
    }

    private PersonMove() {
    }
}
