package gov.miami.social.policy.shared;

import java.io.Serializable;
import java.util.Objects;

/** A person whom a check concerns: the number, and the name by which people read of him. */
public record PersonName(EmployeeId id, String name) implements Serializable {

    public PersonName {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
    }

    @Override
    public String toString() {
        return name;
    }
}
