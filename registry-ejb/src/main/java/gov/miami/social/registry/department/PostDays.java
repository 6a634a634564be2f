package gov.miami.social.registry.department;

import gov.miami.social.policy.shared.Period;
import java.time.LocalDate;
import java.util.List;

/**
 * When somebody directed a department, or acted for its director.
 *
 * @param since the department's first day
 */
record PostDays(LocalDate since, List<Period> days) {

    /** The first day of a vacancy that there is on a day. */
    LocalDate vacantSince(LocalDate day) {
        return days.stream().flatMap(one -> one.until().stream()).filter(last -> last.isBefore(day)).max(LocalDate::compareTo)
                .map(last -> last.plusDays(1)).orElse(since);
    }
}
