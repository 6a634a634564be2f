package gov.miami.social.policy.shared;

import java.io.Serializable;

/** The number by which Human Resources knows a person: five digits, with a leading letter for those who are not employees. */
public record EmployeeId(String value) implements Serializable, Comparable<EmployeeId> {

    public EmployeeId {
        if (value == null || !value.matches("[A-Z]?\\d{5}")) {
            throw new IllegalArgumentException("A personnel number has five digits, with a capital letter before them for non-employees: " + value);
        }
    }

    @Override
    public int compareTo(EmployeeId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
