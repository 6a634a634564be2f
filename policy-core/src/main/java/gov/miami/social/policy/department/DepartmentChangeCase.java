package gov.miami.social.policy.department;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The facts of one change to a department.
 *
 * @param act        what is done
 * @param instrument the ordinance, budget or letter by which it is done; blank when none is cited
 * @param day        the first day on which the change holds
 * @param lastChange the first day of the change before, absent when the department is new
 * @param stands     whether the department stands on the day before; true for a new one
 * @param ownFact    what the act needs besides: for CREATE that the key is free, for MERGE that the successor is another
 *                   department and stands that day, for END that nobody is assigned from that day on, for OPT_IN that it
 *                   is an affiliate and its approver an active person
 */
public record DepartmentChangeCase(DepartmentAct act, String instrument, LocalDate day, Optional<LocalDate> lastChange,
        boolean stands, boolean ownFact) {
}
