package gov.miami.social.policy.delegation;

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
}
