package gov.miami.social.policy.shared;

import java.io.Serializable;

/** The portal's own stable name of a department or office, two to eight capitals; it outlives every renaming. */
public record DepartmentKey(String value) implements Serializable, Comparable<DepartmentKey> {

    /** The City Manager's Office: whoever directs it is the City Manager. */
    public static final DepartmentKey CITY_MANAGER = new DepartmentKey("CMO");
    /** The Office of Communications (A.3, A.6). */
    public static final DepartmentKey COMMUNICATIONS = new DepartmentKey("COM");

    public DepartmentKey {
        if (value == null || !value.matches("[A-Z][A-Z0-9]{1,7}")) {
            throw new IllegalArgumentException("A department key has two to eight capitals or digits: " + value);
        }
    }

    @Override
    public int compareTo(DepartmentKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
