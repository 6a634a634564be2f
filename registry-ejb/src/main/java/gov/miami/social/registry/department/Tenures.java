package gov.miami.social.registry.department;

import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/** What other features ask about offices that somebody held and holds no more. */
@ApplicationScoped
public class Tenures {

    @Inject
    private People people;
    @Inject
    private Appointments appointments;

    /** The last day of a person with the City, as far as it is known. */
    public Optional<LocalDate> lastDay(EmployeeId person) {
        return people.fact(person).flatMap(found -> found.days().last());
    }

    /** The last day before another one on which a person directed one of these departments, or acted for its director. */
    public Optional<LocalDate> lastInOffice(EmployeeId person, Set<DepartmentKey> departments, LocalDate before) {
        return appointments.of(person).stream().filter(one -> departments.contains(one.department()) && !one.neverBegins())
                .flatMap(one -> one.days().until().stream()).filter(before::isAfter).max(Comparator.naturalOrder());
    }
}
