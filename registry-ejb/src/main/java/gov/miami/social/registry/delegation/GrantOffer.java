package gov.miami.social.registry.delegation;

import gov.miami.social.policy.delegation.Capacity;
import gov.miami.social.registry.department.DepartmentOption;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * What the caller could delegate today: in which offices, and for which departments in each.
 *
 * @param all    every department, for the City Manager
 * @param own    those that the caller directs
 * @param latest the last day that a delegation from today may have
 */
public record GrantOffer(List<Capacity> capacities, List<DepartmentOption> all, List<DepartmentOption> own, LocalDate today, LocalDate latest)
        implements Serializable {

    /** How many days a delegation may last, as the City has set it. */
    public long longest() {
        return ChronoUnit.DAYS.between(today, latest) + 1;
    }

    public List<DepartmentOption> departments(Capacity capacity) {
        return capacity == Capacity.CITY_MANAGER ? all : own;
    }
}
