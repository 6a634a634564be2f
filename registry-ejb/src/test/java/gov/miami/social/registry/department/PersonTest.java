package gov.miami.social.registry.department;

import static gov.miami.social.policy.shared.Clause.ASSIGNMENT_DATES_AGREE;
import static gov.miami.social.policy.shared.Clause.DEPARTMENT_STANDS;
import static gov.miami.social.policy.shared.Clause.LOGIN_UNIQUE;
import static gov.miami.social.policy.shared.Clause.PERSON_ACTIVE;
import static org.assertj.core.api.Assertions.assertThat;

import gov.miami.social.policy.department.CivilServiceStatus;
import gov.miami.social.policy.department.PersonRecordingCase.Uniqueness;
import gov.miami.social.policy.department.PersonType;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.policy.shared.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PersonTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
    private static final EmployeeId NUMBER = new EmployeeId("20107");
    private static final EmployeeId SPONSOR = new EmployeeId("20108");
    private static final DepartmentKey PARKS = new DepartmentKey("PRK");
    private static final DepartmentKey POLICE = new DepartmentKey("POL");
    private static final Vetting VETTED = new Vetting(true, true, new Uniqueness(true, true, true));

    private static Particulars particulars() {
        return new Particulars(NUMBER, "Inés", "O'Shea", "Ines.OShea@miami.example", "Naturalist")
                .standing(Optional.of("AFSCME-1907"), CivilServiceStatus.CLASSIFIED_PERMANENT);
    }

    private static Person employee() {
        var person = new Person(NUMBER, PersonType.EMPLOYEE, FIRST, new Edit(Optional.empty(), Instant.EPOCH));
        assertThat(person.record(particulars(), VETTED, PARKS, true).allowed()).isTrue();
        return person;
    }

    private static Person intern(LocalDate until) {
        var number = new EmployeeId("I20109");
        var person = new Person(number, PersonType.INTERN_VOLUNTEER, FIRST, new Edit(Optional.empty(), Instant.EPOCH));
        var particulars = new Particulars(number, "Quang", "Pons", "quang.pons@miami.example", "Intern")
                .sponsored(Optional.of(SPONSOR), Optional.of(until));
        assertThat(person.record(particulars, VETTED, PARKS, true).allowed()).isTrue();
        return person;
    }

    private static List<Period> days(Person person) {
        return person.assignments().stream().map(Assignment::days).toList();
    }

    @Test
    void aMoveEndsTheAssignmentBeforeOnTheDayBefore() {
        var person = employee();
        assertThat(person.move(POLICE, FIRST.plusDays(10), true).allowed()).isTrue();
        assertThat(days(person)).containsExactly(Period.of(FIRST, FIRST.plusDays(9)), Period.of(FIRST.plusDays(10), null));
    }

    @Test
    void aRefusedMoveChangesNothing() {
        var person = employee();
        assertThat(person.move(POLICE, FIRST, false).refusing()).containsExactly(ASSIGNMENT_DATES_AGREE, DEPARTMENT_STANDS);
        assertThat(days(person)).containsExactly(Period.of(FIRST, null));
    }

    @Test
    void aMoveBeforeThePersonCameIsTooEarlyAndNobodyIsSaidToHaveLeft() {
        assertThat(employee().move(POLICE, FIRST.minusDays(1), true).refusing()).containsExactly(ASSIGNMENT_DATES_AGREE);
    }

    @Test
    void theLastDayIsStillADayOfWork() {
        var person = employee();
        assertThat(person.separate(true, FIRST.plusDays(5), FIRST.plusDays(366)).allowed()).isTrue();
        assertThat(person.active(FIRST.plusDays(5))).isTrue();
        assertThat(person.active(FIRST.plusDays(6))).isFalse();
        assertThat(days(person)).containsExactly(Period.of(FIRST, FIRST.plusDays(5)));
    }

    @Test
    void whoLeftIsNeitherMovedNorCorrectedNorSeparatedAgain() {
        var person = employee();
        person.separate(true, FIRST.plusDays(5), FIRST.plusDays(366));
        assertThat(person.move(POLICE, FIRST.plusDays(6), true).refusing()).containsExactly(PERSON_ACTIVE);
        assertThat(person.change(particulars(), VETTED, FIRST.plusDays(6)).refusing()).containsExactly(PERSON_ACTIVE);
        assertThat(person.separate(true, FIRST.plusDays(7), FIRST.plusDays(366)).refusing()).containsExactly(PERSON_ACTIVE);
    }

    @Test
    void whoLeavesOnADayToComeMayMoveBeforeAndStillLeaves() {
        var person = employee();
        person.separate(true, FIRST.plusDays(30), FIRST.plusDays(366));
        assertThat(person.change(particulars(), VETTED, FIRST.plusDays(30)).allowed()).isTrue();
        assertThat(person.move(POLICE, FIRST.plusDays(10), true).allowed()).isTrue();
        assertThat(days(person)).containsExactly(Period.of(FIRST, FIRST.plusDays(9)), Period.of(FIRST.plusDays(10), FIRST.plusDays(30)));
    }

    @Test
    void aCorrectedDayMovesTheEndAndATakenBackSeparationHasNone() {
        var person = employee();
        person.separate(true, FIRST.plusDays(30), FIRST.plusDays(366));
        assertThat(person.correctSeparation(true, FIRST.plusDays(20), FIRST.plusDays(366), "Typo").allowed()).isTrue();
        assertThat(days(person)).containsExactly(Period.of(FIRST, FIRST.plusDays(20)));
        assertThat(person.takeBackSeparation(true, "Stays").allowed()).isTrue();
        assertThat(days(person)).containsExactly(Period.of(FIRST, null));
        assertThat(person.active(FIRST.plusDays(31))).isTrue();
    }

    @Test
    void nobodyIsActiveBeforeTheFirstDay() {
        assertThat(employee().active(FIRST.minusDays(1))).isFalse();
        assertThat(employee().active(FIRST)).isTrue();
    }

    @Test
    void whoeverIsSponsoredIsActiveUntilTheAgreedDay() {
        assertThat(intern(FIRST.plusDays(30)).active(FIRST.plusDays(30))).isTrue();
        assertThat(intern(FIRST.plusDays(30)).active(FIRST.plusDays(31))).isFalse();
    }

    @Test
    void aRefusedCorrectionKeepsTheParticulars() {
        var person = employee();
        var next = new Particulars(NUMBER, "Ines", "Shea", "ines@miami.example", "Manager")
                .standing(Optional.empty(), CivilServiceStatus.UNCLASSIFIED);
        assertThat(person.change(next, new Vetting(false, true, new Uniqueness(true, false, true)), FIRST).refusing()).containsExactly(LOGIN_UNIQUE);
        assertThat(person.name()).isEqualTo("Inés O'Shea");
    }

    @Test
    void loginsAndAddressesAreKeptInLowerCase() {
        assertThat(employee().particulars().email()).isEqualTo("ines.oshea@miami.example");
        assertThat(particulars().login(Optional.of(" INES ")).login()).contains("ines");
    }
}
