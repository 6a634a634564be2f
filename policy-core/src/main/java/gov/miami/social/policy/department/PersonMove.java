package gov.miami.social.policy.department;

import static gov.miami.social.policy.shared.Clause.ASSIGNMENT_DATES_AGREE;
import static gov.miami.social.policy.shared.Clause.DEPARTMENT_STANDS;
import static gov.miami.social.policy.shared.Clause.PERSON_ACTIVE;

import gov.miami.social.policy.shared.Check;
import gov.miami.social.policy.shared.Decision;

/** Whether a person may be assigned to a department from a day on. */
public final class PersonMove {

    public static Decision decide(PersonMoveCase facts) {
        return Decision.of(
                Check.of(PERSON_ACTIVE, facts.stays()),
                Check.of(ASSIGNMENT_DATES_AGREE, facts.from().isAfter(facts.lastAssignment())),
                Check.of(DEPARTMENT_STANDS, facts.departmentStands()));
    }

    private PersonMove() {
    }
}
