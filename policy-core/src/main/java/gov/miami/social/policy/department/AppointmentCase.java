package gov.miami.social.policy.department;

import gov.miami.social.policy.shared.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The facts of one appointment.
 *
 * @param byAnother        whether who records it is not the one appointed
 * @param activeEmployee   whether the person is an active employee on the first day
 * @param stays            whether the person works for the City until the last day, as far as is known
 * @param ofDepartment     whether the person belongs to the department on the first day
 * @param departmentStands whether the department stands on the first day
 * @param others           the days of the other appointments of the same kind in the department
 */
public record AppointmentCase(boolean byAnother, boolean activeEmployee, boolean stays, boolean ofDepartment, boolean departmentStands, LocalDate from,
        Optional<LocalDate> until, List<Period> others) {

    boolean datesAgree() {
        return until.map(last -> !last.isBefore(from)).orElse(true);
    }

    /** The days asked for; of days that do not agree, the first. */
    Period days() {
        return new Period(from, datesAgree() ? until : Optional.of(from));
    }
}
