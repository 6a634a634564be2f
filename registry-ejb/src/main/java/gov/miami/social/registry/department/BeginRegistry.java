package gov.miami.social.registry.department;

import gov.miami.social.policy.department.CivilServiceStatus;
import gov.miami.social.policy.department.PersonType;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.journal.Command;
import gov.miami.social.registry.journal.Subject;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An empty registry takes over the City's offices, those that still stand, and its first person: the employee who begins it. */
public record BeginRegistry(@NotEmpty List<DepartmentKey> departments, @NotNull EmployeeId person, @NotNull LocalDate from, @NotNull DepartmentKey department,
        @NotBlank @NameOfPerson @Size(max = 60) String givenName, @NotBlank @NameOfPerson @Size(max = 60) String familyName, @NotBlank @Email @Size(max = 120) String email,
        @NotBlank @Size(max = 120) String title, @NotNull CivilServiceStatus civilService) implements Command {

    @Override
    public Subject subject() {
        return Subject.of("person", person);
    }

    RecordPerson first(String login) {
        return new RecordPerson(person, PersonType.EMPLOYEE, from, department, Optional.of(login), givenName, familyName, email, title,
                Optional.empty(), Optional.empty(), Optional.empty(), civilService);
    }
}
