package gov.miami.social.policy.delegation;

import gov.miami.social.policy.shared.DepartmentKey;
import java.io.Serializable;
import java.util.Set;

/** The offices a person holds on a day, as acting director too: is he the City Manager, which departments does he direct. */
public record Offices(boolean cityManager, Set<DepartmentKey> directs) implements Serializable {

    public Offices {
        directs = Set.copyOf(directs);
    }

    /** Whether the offices carry a capacity over all departments of a scope. */
    public boolean carry(Capacity capacity, DepartmentScope scope) {
        return switch (capacity) {
            case CITY_MANAGER -> cityManager;
            case DIRECTOR -> scope.within(directs);
        };
    }
}
