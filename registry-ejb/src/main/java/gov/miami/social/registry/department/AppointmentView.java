package gov.miami.social.registry.department;

import gov.miami.social.policy.department.DirectorKind;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.policy.shared.Period;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Who directs or directed a department, in what days, by what instrument.
 *
 * @param neverBegins whether the person leaves the City before it was to begin, or it was withdrawn
 */
public record AppointmentView(UUID id, EmployeeId person, String personName, DepartmentKey department, String departmentName,
        DirectorKind kind, Period days, boolean neverBegins, boolean withdrawn, String source) implements Serializable {

    /** Whether it is still to begin. */
    public boolean ahead(LocalDate today) {
        return !neverBegins && days.from().isAfter(today);
    }

    /** Whether it may still be ended by a day of its own: it is not over, nor is it void. */
    public boolean endable(LocalDate today) {
        return !neverBegins && days.until().filter(today::isAfter).isEmpty();
    }
}
