package gov.miami.social.policy.department;

import gov.miami.social.policy.shared.EmployeeId;

/** In what relation a person stands to the City (DEF.B: "any City employee, contractor, consultant, vendor"). */
public enum PersonType {
    EMPLOYEE, CONTRACTOR, CONSULTANT, VENDOR, INTERN_VOLUNTEER;

    public boolean employed() {
        return this == EMPLOYEE;
    }

    /** A number without a letter belongs to an employee, one with a letter to anybody else. */
    public boolean fits(EmployeeId number) {
        return employed() == Character.isDigit(number.value().charAt(0));
    }
}
