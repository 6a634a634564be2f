package gov.miami.social.registry.department;

import java.time.LocalDate;
import java.util.Optional;

/** The days a person works for the City; somebody may be gone before the first one. */
record EmploymentDays(LocalDate from, Optional<LocalDate> last) {

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && stays(day);
    }

    /** Whether the last day is not over on a day. */
    boolean stays(LocalDate day) {
        return last.filter(day::isAfter).isEmpty();
    }
}
