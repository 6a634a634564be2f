package gov.miami.social.registry.department;

import gov.miami.social.policy.department.CivilServiceStatus;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.journal.Command;
import gov.miami.social.registry.journal.Subject;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;

/** A person's particulars are corrected. */
public record ChangePerson(@NotNull EmployeeId person, int version, Optional<@Size(max = 100) String> login, @NotBlank @NameOfPerson @Size(max = 60) String givenName, @NotBlank @NameOfPerson @Size(max = 60) String familyName,
        @NotBlank @Email @Size(max = 120) String email, @NotBlank @Size(max = 120) String title, Optional<EmployeeId> sponsor,
        Optional<LocalDate> until, Optional<@Size(max = 20) String> bargainingUnit, @NotNull CivilServiceStatus civilService) implements Command {

    @Override
    public Subject subject() {
        return Subject.of("person", person);
    }

    Particulars particulars() {
        return new Particulars(person, givenName, familyName, email, title)
                .login(login).sponsored(sponsor, until).standing(bargainingUnit, civilService);
    }
}
