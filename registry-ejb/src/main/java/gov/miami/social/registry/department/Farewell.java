package gov.miami.social.registry.department;

import gov.miami.social.policy.shared.EmployeeId;
import java.time.LocalDate;
import java.util.List;

/** Tells who fills the places in a department that somebody leaves some, and which (A.2). */
public interface Farewell {

    void tell(EmployeeId to, EmployeeId leaver, LocalDate lastDay, List<Holding> left);
}
