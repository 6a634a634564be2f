package gov.miami.social.policy.department;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The life of a person record: coming until the first day, active, over when an agreed last day has passed that nobody confirmed, leaving
 * once a last day to come is recorded, separated when that day is over.
 */
public enum EmploymentStatus {
    COMING, ACTIVE, OVER, LEAVING, SEPARATED;

    /**
     * Where a person stands on a day.
     *
     * @param agreed  the last day of a contract or internship
     * @param lastDay the last day that is recorded
     */
    public static EmploymentStatus on(LocalDate day, LocalDate from, Optional<LocalDate> agreed, Optional<LocalDate> lastDay) {
        if (lastDay.filter(day::isAfter).isPresent()) {
            return SEPARATED;
        }
        if (day.isBefore(from)) {
            return COMING;
        }
        if (agreed.filter(day::isAfter).isPresent()) {
            return OVER;
        }
        return lastDay.isPresent() ? LEAVING : ACTIVE;
    }

    /** Whether the record is kept up still: the person has not left the City, be it that he has yet to come. */
    public boolean here() {
        return this != SEPARATED;
    }
}
