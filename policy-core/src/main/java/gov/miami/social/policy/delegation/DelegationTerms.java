package gov.miami.social.policy.delegation;

import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.policy.shared.Period;
import java.io.Serializable;
import java.util.Objects;
import java.util.Set;

/** What the instrument says: who lets whom decide what, for which departments, from which day until which. */
public record DelegationTerms(Capacity capacity, EmployeeId grantor, EmployeeId holder, Set<Power> powers, DepartmentScope scope,
        Period period) implements Serializable {

    public DelegationTerms {
        Objects.requireNonNull(capacity, "capacity");
        Objects.requireNonNull(grantor, "grantor");
        Objects.requireNonNull(holder, "holder");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(period, "period");
        if (powers.isEmpty()) {
            throw new IllegalArgumentException("A delegation names at least one power");
        }
        powers = Set.copyOf(powers);
    }

    /** The departments whose direction is the office in which it was given: the City Manager's, or the director's. */
    public Set<DepartmentKey> seats() {
        return capacity == Capacity.CITY_MANAGER ? Set.of(DepartmentKey.CITY_MANAGER) : scope.departments();
    }
}
