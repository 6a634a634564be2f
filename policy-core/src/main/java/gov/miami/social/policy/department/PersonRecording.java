package gov.miami.social.policy.department;

import static gov.miami.social.policy.department.CivilServiceStatus.NOT_APPLICABLE;
import static gov.miami.social.policy.shared.Clause.EMAIL_OF_CITY;
import static gov.miami.social.policy.shared.Clause.EMAIL_UNIQUE;
import static gov.miami.social.policy.shared.Clause.LOGIN_UNIQUE;
import static gov.miami.social.policy.shared.Clause.NON_EMPLOYEE_SPONSORED;
import static gov.miami.social.policy.shared.Clause.PERSON_ACTIVE;
import static gov.miami.social.policy.shared.Clause.PERSON_NUMBER_UNIQUE;
import static gov.miami.social.policy.shared.Clause.PERSON_TYPE_ADMITTED;

import gov.miami.social.policy.shared.Check;
import gov.miami.social.policy.shared.Decision;

/**
 * Whether a person may be recorded so: of an admitted type, sponsored when not an employee, told from everybody else. An employee is
 * written to at the City, never at a private address: what the portal sends is the City's business and its record. A contractor,
 * consultant, vendor, intern or volunteer may have no mailbox at the City (DEF.B asks for none); he is written to at his firm or
 * school, for which his sponsor answers, and nobody but the sponsor can tell that from a private one.
 */
public final class PersonRecording {

    public static Decision decide(PersonRecordingCase facts) {
        return Decision.of(
                Check.of(PERSON_ACTIVE, facts.active()),
                Check.of(PERSON_TYPE_ADMITTED, facts.type().fits(facts.number()) && standingFits(facts)),
                Check.of(NON_EMPLOYEE_SPONSORED, facts.type().employed() || facts.sponsorStays() && ends(facts)),
                Check.of(PERSON_NUMBER_UNIQUE, facts.uniqueness().number()),
                Check.of(LOGIN_UNIQUE, facts.uniqueness().login()),
                Check.of(EMAIL_UNIQUE, facts.uniqueness().email()),
                Check.of(EMAIL_OF_CITY, !facts.type().employed() || facts.cityMail()));
    }

    /** An employee has a civil-service status; nobody else has one, or a bargaining unit. */
    private static boolean standingFits(PersonRecordingCase facts) {
        return facts.type().employed()
                ? facts.civilService() != NOT_APPLICABLE
                : facts.civilService() == NOT_APPLICABLE && !facts.unit();
    }

    private static boolean ends(PersonRecordingCase facts) {
        return facts.until().map(last -> !last.isBefore(facts.from())).orElse(false);
    }

    private PersonRecording() {
    }
}
