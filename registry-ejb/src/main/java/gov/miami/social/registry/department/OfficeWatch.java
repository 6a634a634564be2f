package gov.miami.social.registry.department;

import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import java.time.LocalDate;
import java.util.Set;

/**
 * Is told of everybody who leaves the office of a director or takes it, the City Manager's among them. What was given in an office
 * outlasts who gave it, so whoever relies on it, and who follows, is to know (reading 11); features after this one keep such things.
 */
public interface OfficeWatch {

    /** @param departments those that the person does not direct any more once the last day is over */
    void left(EmployeeId person, Set<DepartmentKey> departments, LocalDate lastDay);

    void taken(EmployeeId person, DepartmentKey department, LocalDate from);
}
