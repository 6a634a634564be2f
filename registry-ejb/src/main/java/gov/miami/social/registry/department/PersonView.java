package gov.miami.social.registry.department;

import gov.miami.social.policy.department.EmploymentStatus;
import gov.miami.social.policy.department.PersonType;
import gov.miami.social.policy.shared.EmployeeId;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A person as the page shows it; {@code login} and {@code standing} are absent for who may not see them. */
public record PersonView(EmployeeId id, Optional<String> login, String givenName, String familyName, String title, PersonType type,
        String email, Optional<EmployeeId> sponsor, Optional<String> sponsorName, LocalDate from, Optional<LocalDate> until,
        EmploymentStatus status, Optional<LocalDate> separatedOn, List<AssignmentView> assignments,
        List<AppointmentView> directorships, Optional<Standing> standing, int version) implements Serializable {

    /** The person as a reader may see it, who may or may not see login and standing. */
    static PersonView of(Person person, boolean login, Optional<String> sponsorName, List<AssignmentView> where, List<AppointmentView> directs,
            Optional<Standing> standing, LocalDate today) {
        var particulars = person.particulars();
        var employment = person.employment();
        return new PersonView(person.number(), particulars.login().filter(name -> login), particulars.givenName(), particulars.familyName(),
                particulars.title(), employment.type(), particulars.email(), particulars.sponsor(), sponsorName, employment.fromDay(),
                particulars.until(), employment.status(today, particulars.until()), employment.separatedOn(), where, directs, standing, person.version());
    }

    public String name() {
        return givenName + " " + familyName;
    }

    /** Whether the person works for the City, be it that the last day is known. */
    public boolean active() {
        return status.here();
    }

    public Optional<AssignmentView> assignmentOn(LocalDate day) {
        return assignments.stream().filter(one -> one.days().holds(day)).findFirst();
    }
}
