package gov.miami.social.policy.delegation;

import gov.miami.social.policy.shared.DepartmentKey;
import java.io.Serializable;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The departments a delegation is for: named ones, or all of them, those of tomorrow too. */
public record DepartmentScope(boolean all, Set<DepartmentKey> departments) implements Serializable {

    public DepartmentScope {
        if (all != departments.isEmpty()) {
            throw new IllegalArgumentException("A delegation is for all departments, or it names them");
        }
        departments = Set.copyOf(departments);
    }

    public static DepartmentScope everyDepartment() {
        return new DepartmentScope(true, Set.of());
    }

    public static DepartmentScope of(Collection<DepartmentKey> departments) {
        return new DepartmentScope(false, Set.copyOf(departments));
    }

    public boolean covers(DepartmentKey department) {
        return all || departments.contains(department);
    }

    /** Whether no department is covered that is not among these. */
    public boolean within(Set<DepartmentKey> others) {
        return !all && others.containsAll(departments);
    }

    /** Both scopes as one. */
    public DepartmentScope and(DepartmentScope other) {
        return all || other.all ? everyDepartment() : of(Stream.concat(departments.stream(), other.departments.stream()).toList());
    }

    @Override
    public String toString() {
        return all ? "*" : new TreeSet<>(departments).toString();
    }
}
