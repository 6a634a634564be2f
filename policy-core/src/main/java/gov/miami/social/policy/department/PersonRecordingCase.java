package gov.miami.social.policy.department;

import gov.miami.social.policy.shared.EmployeeId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The facts of recording a person, or of correcting the record.
 *
 * @param unit         whether a bargaining unit is named
 * @param sponsorStays whether an active employee, not the person, is named as sponsor
 * @param until        the last day of a contract or internship
 * @param cityMail     whether the e-mail address is one of the City's own
 */
public record PersonRecordingCase(EmployeeId number, PersonType type, CivilServiceStatus civilService, boolean unit,
        boolean sponsorStays, LocalDate from, Optional<LocalDate> until, boolean active, boolean cityMail, Uniqueness uniqueness) {

    /** Whether number, login and e-mail belong to nobody else. */
    public record Uniqueness(boolean number, boolean login, boolean email) {
    }
}
