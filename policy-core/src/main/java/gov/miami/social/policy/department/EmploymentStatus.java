package gov.miami.social.policy.department;

import java.time.LocalDate;
import java.util.Optional;

/** The life of a person record: active, leaving once a last day to come is recorded, separated when that day is over. */
public enum EmploymentStatus {
    ACTIVE, LEAVING, SEPARATED;

    /** Where a person stands on a day, by the last day that is recorded, if any. */
    public static EmploymentStatus on(LocalDate day, Optional<LocalDate> lastDay) {
        return lastDay.map(last -> day.isAfter(last) ? SEPARATED : LEAVING).orElse(ACTIVE);
    }

    /** Whether the person works for the City still. */
    public boolean here() {
        return this != SEPARATED;
    }
}
