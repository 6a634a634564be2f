package gov.miami.social.policy.department;

import gov.miami.social.policy.department.PersonRecordingCase.Uniqueness;
import gov.miami.social.policy.shared.EmployeeId;
import java.time.LocalDate;
import java.util.Optional;

/** People whose recording nothing stands against, to be changed one fact at a time. */
final class Recordings {

    static final LocalDate FROM = LocalDate.of(2026, 3, 2);
    static final Uniqueness UNIQUE = new Uniqueness(true, true, true);

    static PersonRecordingCase employee() {
        return new PersonRecordingCase(new EmployeeId("20107"), PersonType.EMPLOYEE, CivilServiceStatus.CLASSIFIED_PERMANENT, true,
                false, FROM, Optional.empty(), true, true, UNIQUE);
    }

    static PersonRecordingCase vendor(boolean sponsorStays, Optional<LocalDate> until) {
        return new PersonRecordingCase(new EmployeeId("V20107"), PersonType.VENDOR, CivilServiceStatus.NOT_APPLICABLE, false,
                sponsorStays, FROM, until, true, true, UNIQUE);
    }

    static PersonRecordingCase unique(Uniqueness uniqueness) {
        return new PersonRecordingCase(new EmployeeId("20107"), PersonType.EMPLOYEE, CivilServiceStatus.UNCLASSIFIED, false, false, FROM,
                Optional.empty(), true, true, uniqueness);
    }

    static PersonRecordingCase of(String number, PersonType type, CivilServiceStatus status, boolean unit) {
        return new PersonRecordingCase(new EmployeeId(number), type, status, unit, true, FROM, Optional.of(FROM), true, true, UNIQUE);
    }

    static PersonRecordingCase mail(PersonType type, boolean ofCity) {
        var employed = type.employed();
        return new PersonRecordingCase(new EmployeeId(employed ? "20107" : "V20107"), type,
                employed ? CivilServiceStatus.UNCLASSIFIED : CivilServiceStatus.NOT_APPLICABLE, false, true, FROM, Optional.of(FROM), true, ofCity, UNIQUE);
    }

    private Recordings() {
    }
}
