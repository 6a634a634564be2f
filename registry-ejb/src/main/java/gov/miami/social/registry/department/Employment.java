package gov.miami.social.registry.department;

import gov.miami.social.policy.department.EmploymentStatus;
import gov.miami.social.policy.department.PersonSeparation;
import gov.miami.social.policy.department.PersonSeparationCase;
import gov.miami.social.policy.department.PersonType;
import gov.miami.social.policy.shared.Decision;
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
    private LocalDate separatedOn;

    protected Employment() {
    }

    Employment(PersonType type, LocalDate fromDay) {
        this.type = type;
        this.fromDay = fromDay;
    }

    /** @param since the first day of the assignment that would end with it */
    Decision outlook(boolean byAnother, LocalDate since, LocalDate lastDay, LocalDate latest) {
        return PersonSeparation.outlook(leaving(byAnother, since, lastDay, latest));
    }

    /** @param since the first day of the assignment that ends with it */
    Decision separate(boolean byAnother, LocalDate since, LocalDate lastDay, LocalDate latest) {
        return end(PersonSeparation.decide(leaving(byAnother, since, lastDay, latest)), lastDay);
    }

    Decision correct(boolean byAnother, LocalDate since, LocalDate lastDay, LocalDate latest, String reason) {
        return end(PersonSeparation.correction(leaving(byAnother, since, lastDay, latest), reason), lastDay);
    }

    Decision takeBack(boolean byAnother, String reason) {
        return end(PersonSeparation.takingBack(byAnother, separatedOn != null, reason), null);
    }

    private PersonSeparationCase leaving(boolean byAnother, LocalDate since, LocalDate lastDay, LocalDate latest) {
        return new PersonSeparationCase(byAnother, separatedOn != null, since, lastDay, latest);
    }

    private Decision end(Decision decision, LocalDate lastDay) {
        if (decision.allowed()) {
            separatedOn = lastDay;
        }
        return decision;
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

    /** @param agreed the last day of a contract or internship */
    EmploymentStatus status(LocalDate today, Optional<LocalDate> agreed) {
        return EmploymentStatus.on(today, fromDay, agreed, separatedOn());
    }

    Optional<LocalDate> separatedOn() {
        return Optional.ofNullable(separatedOn);
    }
}
