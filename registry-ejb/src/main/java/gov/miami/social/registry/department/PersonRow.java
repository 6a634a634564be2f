package gov.miami.social.registry.department;

import gov.miami.social.policy.department.EmploymentStatus;
import gov.miami.social.policy.department.PersonType;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/** A person in the list, with today's department. */
public record PersonRow(EmployeeId id, String name, String title, PersonType type, String email, EmploymentStatus status,
        Optional<DepartmentKey> department, String departmentName) implements Serializable {

    static PersonRow of(Person person, Optional<DepartmentOption> department, LocalDate today) {
        var particulars = person.particulars();
        return new PersonRow(person.number(), person.name(), particulars.title(), person.employment().type(), particulars.email(),
                person.employment().status(today, particulars.until()), department.map(DepartmentOption::key), department.map(DepartmentOption::name).orElse(""));
    }
}
