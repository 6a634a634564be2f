package gov.miami.social.registry.department;

import gov.miami.social.policy.shared.EmployeeId;
import java.time.LocalDate;

/** What is recorded of a person and asked by others: name and e-mail, whether employed by the City itself, and in which days. */
record PersonFact(EmployeeId number, String name, String email, boolean employed, EmploymentDays days) {

    boolean active(LocalDate day) {
        return days.holds(day);
    }
}
