package gov.miami.social.policy.department;

import static gov.miami.social.policy.department.CivilServiceStatus.CLASSIFIED_PERMANENT;
import static gov.miami.social.policy.department.CivilServiceStatus.NOT_APPLICABLE;
import static gov.miami.social.policy.department.PersonType.CONTRACTOR;
import static gov.miami.social.policy.department.PersonType.EMPLOYEE;
import static gov.miami.social.policy.department.Recordings.FROM;
import static gov.miami.social.policy.shared.Clause.EMAIL_OF_CITY;
import static gov.miami.social.policy.shared.Clause.EMAIL_UNIQUE;
import static gov.miami.social.policy.shared.Clause.LOGIN_UNIQUE;
import static gov.miami.social.policy.shared.Clause.NON_EMPLOYEE_SPONSORED;
import static gov.miami.social.policy.shared.Clause.PERSON_ACTIVE;
import static gov.miami.social.policy.shared.Clause.PERSON_NUMBER_UNIQUE;
import static gov.miami.social.policy.shared.Clause.PERSON_TYPE_ADMITTED;
import static org.assertj.core.api.Assertions.assertThat;

import gov.miami.social.policy.department.PersonRecordingCase.Uniqueness;
import gov.miami.social.policy.shared.Clause;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PersonRecordingTest {

    private static List<Clause> refusing(PersonRecordingCase facts) {
        return PersonRecording.decide(facts).refusing();
    }

    @Test
    void anEmployeeNeedsNoSponsorAndNoEnd() {
        assertThat(refusing(Recordings.employee())).isEmpty();
    }

    @Test
    void anybodyElseNeedsASponsor() {
        assertThat(refusing(Recordings.vendor(true, Optional.of(FROM)))).isEmpty();
        assertThat(refusing(Recordings.vendor(false, Optional.of(FROM)))).containsExactly(NON_EMPLOYEE_SPONSORED);
    }

    @Test
    void anybodyElseNeedsALastDayThatIsNotBeforeTheFirst() {
        assertThat(refusing(Recordings.vendor(true, Optional.empty()))).containsExactly(NON_EMPLOYEE_SPONSORED);
        assertThat(refusing(Recordings.vendor(true, Optional.of(FROM.minusDays(1))))).containsExactly(NON_EMPLOYEE_SPONSORED);
    }

    @Test
    void theNumberFitsTheType() {
        assertThat(refusing(Recordings.of("20107", EMPLOYEE, CLASSIFIED_PERMANENT, false))).isEmpty();
        assertThat(refusing(Recordings.of("C20107", EMPLOYEE, CLASSIFIED_PERMANENT, false))).containsExactly(PERSON_TYPE_ADMITTED);
        assertThat(refusing(Recordings.of("C20107", CONTRACTOR, NOT_APPLICABLE, false))).isEmpty();
        assertThat(refusing(Recordings.of("20107", CONTRACTOR, NOT_APPLICABLE, false))).containsExactly(PERSON_TYPE_ADMITTED);
    }

    @Test
    void civilServiceAndUnitAreForEmployees() {
        assertThat(refusing(Recordings.of("20107", EMPLOYEE, NOT_APPLICABLE, false))).containsExactly(PERSON_TYPE_ADMITTED);
        assertThat(refusing(Recordings.of("C20107", CONTRACTOR, CLASSIFIED_PERMANENT, false))).containsExactly(PERSON_TYPE_ADMITTED);
        assertThat(refusing(Recordings.of("C20107", CONTRACTOR, NOT_APPLICABLE, true))).containsExactly(PERSON_TYPE_ADMITTED);
    }

    @Test
    void numberLoginAndEmailBelongToOnePerson() {
        assertThat(refusing(Recordings.unique(new Uniqueness(false, true, true)))).containsExactly(PERSON_NUMBER_UNIQUE);
        assertThat(refusing(Recordings.unique(new Uniqueness(true, false, true)))).containsExactly(LOGIN_UNIQUE);
        assertThat(refusing(Recordings.unique(new Uniqueness(true, true, false)))).containsExactly(EMAIL_UNIQUE);
    }

    /** Who is not employed has a firm or a school, and a sponsor who answers for the address. */
    @ParameterizedTest
    @EnumSource
    void onlyAnEmployeeIsWrittenToAtTheCity(PersonType type) {
        assertThat(refusing(Recordings.mail(type, true))).isEmpty();
        assertThat(refusing(Recordings.mail(type, false))).isEqualTo(type == EMPLOYEE ? List.of(EMAIL_OF_CITY) : List.of());
    }

    @Test
    void theRecordOfSomebodyWhoLeftStaysAsItIs() {
        var facts = Recordings.employee();
        assertThat(refusing(new PersonRecordingCase(facts.number(), facts.type(), facts.civilService(), true, false, FROM,
                Optional.empty(), false, true, Recordings.UNIQUE))).containsExactly(PERSON_ACTIVE);
    }

    @ParameterizedTest
    @EnumSource
    void onlyTheTypeEmployeeIsEmployed(PersonType type) {
        assertThat(type.employed()).isEqualTo(type == EMPLOYEE);
    }
}
