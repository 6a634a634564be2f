package gov.miami.social.registry.department;

import gov.miami.social.policy.department.EmploymentStatus;
import gov.miami.social.policy.department.PersonType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** In what capacity and in what days a person works for the City: from a first day until separated. */
@Embeddable
class Employment {

    @Enumerated(EnumType.STRING)
    private PersonType type;
    private LocalDate fromDay;
    @Enumerated(EnumType.STRING)
    private EmploymentStatus status = EmploymentStatus.ACTIVE;
    private LocalDate separatedOn;

    protected Employment() {
    }

    Employment(PersonType type, LocalDate fromDay) {
        this.type = type;
        this.fromDay = fromDay;
    }

    void end(LocalDate lastDay) {
        status = EmploymentStatus.SEPARATED;
        separatedOn = lastDay;
    }

    /** Until separated, or until a contract is over. */
    EmploymentDays days(Optional<LocalDate> contract) {
        return new EmploymentDays(fromDay, Stream.concat(contract.stream(), separatedOn().stream()).min(Comparator.naturalOrder()));
    }

    PersonType type() {
        return type;
    }

    LocalDate fromDay() {
        return fromDay;
    }

    EmploymentStatus status() {
        return status;
    }

    Optional<LocalDate> separatedOn() {
        return Optional.ofNullable(separatedOn);
    }
}
