package gov.miami.social.registry.department;

import gov.miami.social.policy.department.EmploymentStatus;
import gov.miami.social.policy.department.PersonType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;

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

    boolean holds(LocalDate day) {
        return !day.isBefore(fromDay) && (separatedOn == null || !day.isAfter(separatedOn));
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
