package gov.miami.social.policy.department;

import gov.miami.social.policy.shared.Period;
import java.util.List;

/**
 * The facts of one appointment.
 *
 * @param byAnother        whether who records it is not the one appointed
 * @param activeEmployee   whether the person is an active employee on the first day
 * @param departmentStands whether the department stands on the first day
 * @param others           the days of the other appointments of the same kind in the department
 */
public record AppointmentCase(boolean byAnother, boolean activeEmployee, boolean departmentStands, Period days, List<Period> others) {
}
