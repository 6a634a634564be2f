package gov.miami.social.policy.department;

import gov.miami.social.policy.shared.Period;
import java.util.List;

/**
 * The facts of one directorship that is to come back.
 *
 * @param departmentStands whether the department stands still
 * @param days             the days the directorship would have again
 * @param others           the days of the other appointments of the same kind in the department
 */
public record DirectorshipReturnCase(boolean departmentStands, Period days, List<Period> others) {
}
