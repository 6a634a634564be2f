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
 * @param standing   whether the department stands until that day; for a new one, whether its key is free
 * @param successor  for a merger: whether the department it goes into is another one and stands that day
 * @param empty      for an end: whether nobody is assigned to the department from that day on
 * @param approver   for an affiliate that opts in: whether it is an affiliate and names an active person as its approver
 */
public record DepartmentChangeCase(DepartmentAct act, String instrument, LocalDate day, Optional<LocalDate> lastChange,
        boolean standing, boolean successor, boolean empty, boolean approver) {
}
