package gov.miami.social.it.department;

import static gov.miami.social.policy.shared.Clause.EMAIL_OF_CITY;
import static gov.miami.social.policy.shared.Clause.EMAIL_UNIQUE;
import static gov.miami.social.policy.shared.Clause.LOGIN_UNIQUE;
import static gov.miami.social.policy.shared.Clause.NON_EMPLOYEE_SPONSORED;
import static gov.miami.social.policy.shared.Clause.PERSON_NUMBER_UNIQUE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import gov.miami.social.it.As;
import gov.miami.social.it.Ears;
import gov.miami.social.policy.department.CivilServiceStatus;
import gov.miami.social.policy.department.EmploymentStatus;
import gov.miami.social.policy.department.PersonType;
import gov.miami.social.policy.shared.Clause;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.department.MovePerson;
import gov.miami.social.registry.department.Organisation;
import gov.miami.social.registry.department.PersonOption;
import gov.miami.social.registry.department.PersonService;
import gov.miami.social.registry.department.RecordPerson;
import gov.miami.social.registry.department.SeparatePerson;
import gov.miami.social.registry.department.SeparationService;
import gov.miami.social.registry.shared.PersonOfLogin;
import gov.miami.social.registry.shared.PolicyRefusal;
import gov.miami.social.registry.shared.StaleView;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** People through the services: told apart, found, seen by those who may, and gone when they are gone. */
@ExtendWith(ArquillianExtension.class)
class PersonIT {

    private static final LocalDate YESTERDAY = LocalDate.of(2021, 2, 3);

    @Inject
    private City city;
    @Inject
    private PersonService people;
    @Inject
    private SeparationService separations;
    @Inject
    private Organisation organisation;
    @Inject
    private PersonOfLogin logins;

    @Deployment
    static EnterpriseArchive ear() {
        return Ears.builtWith(PersonIT.class, City.class);
    }

    private EmployeeId numberOf(String login) {
        return logins.employee(login).orElseThrow();
    }

    @Test
    void numberLoginAndEmailBelongToOnePerson() throws Exception {
        var department = city.department();
        var number = City.nextNumber();
        As.login("hr", () -> people.record(City.employee(number, department, "Ana", "Paz", Optional.of("ana-" + number))));
        var again = City.employee(number, department, "Eva", "Luz", Optional.of(("ANA-" + number)));
        var refusal = catchThrowableOfType(PolicyRefusal.class, () -> As.login("hr", () -> people.record(again)));
        assertThat(refusal.decision().refusing()).containsExactly(PERSON_NUMBER_UNIQUE, LOGIN_UNIQUE, EMAIL_UNIQUE);
    }

    /** In both orders of arrival: whoever comes second is told by the rule what is taken, and nobody gets an error page. */
    @Test
    void ofTwoRecordedAtOnceTheSecondIsToldWhatIsTaken() throws Exception {
        var department = city.department();
        for (int round = 0; round < 5; round++) {
            var one = City.employee(City.nextNumber(), department, "Ana", "Paz", Optional.empty());
            var sameNumber = with(one, one.person().value(), "other-" + one.email());
            assertThat(refusedOf(List.of(one, sameNumber))).containsExactly(PERSON_NUMBER_UNIQUE);
            var two = City.employee(City.nextNumber(), department, "Eva", "Luz", Optional.empty());
            var sameEmail = with(two, City.nextNumber(), two.email().toUpperCase());
            assertThat(refusedOf(List.of(sameEmail, two))).containsExactly(EMAIL_UNIQUE);
        }
    }

    private static RecordPerson with(RecordPerson one, String number, String email) {
        return new RecordPerson(new EmployeeId(number), one.type(), one.from(), one.department(), one.login(), one.givenName(), one.familyName(),
                email, one.title(), one.sponsor(), one.until(), one.bargainingUnit(), one.civilService());
    }

    /** Records all at once and answers the clauses that refused. */
    private List<Clause> refusedOf(List<RecordPerson> commands) throws Exception {
        var threads = Executors.newFixedThreadPool(commands.size());
        var start = new CyclicBarrier(commands.size());
        try {
            var answers = threads.invokeAll(commands.stream().map(command -> (Callable<List<Clause>>) () -> {
                start.await();
                var refusal = catchThrowable(() -> As.login("hr", () -> people.record(command)));
                return refusal == null ? List.of() : ((PolicyRefusal) refusal).decision().refusing();
            }).toList());
            var clauses = new ArrayList<Clause>();
            for (var answer : answers) {
                clauses.addAll(answer.get(60, TimeUnit.SECONDS));
            }
            return clauses;
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void whoActsOnAnOlderStateIsToldTheNameOfWhoChangedIt() throws Exception {
        var person = city.employee(city.department());
        var version = As.login("hr", () -> people.find(person).version());
        As.login("hr", () -> people.move(new MovePerson(person, version, city.department(), YESTERDAY)));
        var stale = catchThrowableOfType(StaleView.class, () -> As.login("it-admin", () -> separations.separate(new SeparatePerson(person, version, YESTERDAY))));
        assertThat(stale.changedBy()).isEqualTo(organisation.names(List.of(numberOf("hr"))).get(numberOf("hr"))).contains(" ");
    }

    @Test
    void aContractorWithoutSponsorIsRefused() throws Exception {
        var department = city.department();
        var number = City.nextNumber();
        var contractor = new RecordPerson(new EmployeeId("C" + number), PersonType.CONTRACTOR, City.FIRST, department, Optional.empty(), "Eva", "Luz",
                "c" + number + "@miami.example", "Web Editor", Optional.empty(), Optional.of(YESTERDAY), Optional.empty(), CivilServiceStatus.NOT_APPLICABLE);
        var refusal = catchThrowableOfType(PolicyRefusal.class, () -> As.login("hr", () -> people.record(contractor)));
        assertThat(refusal.decision().refusing()).containsExactly(NON_EMPLOYEE_SPONSORED);
    }

    @Test
    void anEmployeeIsNotWrittenToAtAPrivateAddress() throws Exception {
        var one = City.employee(City.nextNumber(), city.department(), "Eva", "Luz", Optional.empty());
        var refusal = catchThrowableOfType(PolicyRefusal.class, () -> As.login("hr", () -> people.record(with(one, one.person().value(), "eva.luz@gmail.com"))));
        assertThat(refusal.decision().refusing()).containsExactly(EMAIL_OF_CITY);
    }

    /** Until the first day there is no access, and the person is told the day. */
    @Test
    void whoBeginsLaterIsComingAndSignsInFromTheFirstDay() throws Exception {
        var number = City.nextNumber();
        var first = LocalDate.now(ZoneId.of("America/New_York")).plusDays(30);
        var one = City.employee(number, city.department(), "Eva", "Luz", Optional.of("eva-" + number));
        As.login("hr", () -> people.record(new RecordPerson(one.person(), one.type(), first, one.department(), one.login(), one.givenName(), one.familyName(),
                one.email(), one.title(), one.sponsor(), one.until(), one.bargainingUnit(), one.civilService())));
        assertThat(As.login("hr", () -> people.find(one.person())).status()).isEqualTo(EmploymentStatus.COMING);
        assertThat(organisation.active(one.person(), first.minusDays(1))).isFalse();
        assertThat(organisation.active(one.person(), first)).isTrue();
        assertThat(As.login("hr", () -> people.search(number, Optional.empty()))).extracting(PersonOption::begins).containsExactly(Optional.of(first));
        assertThat(As.login("hr", () -> people.search(number, Optional.empty()))).extracting(PersonOption::departmentName).containsExactly("Department " + one.department());
    }

    @Test
    void aMalformedAddressIsBadInput() throws Exception {
        var department = city.department();
        var command = new RecordPerson(new EmployeeId(City.nextNumber()), PersonType.EMPLOYEE, City.FIRST, department, Optional.empty(), " ", "Luz",
                "nowhere", "Analyst", Optional.empty(), Optional.empty(), Optional.empty(), CivilServiceStatus.UNCLASSIFIED);
        var bad = catchThrowableOfType(ConstraintViolationException.class, () -> As.login("hr", () -> people.record(command)));
        assertThat(bad.getConstraintViolations()).hasSize(2);
    }

    @Test
    void aNameIsOfLettersAndNotOfPicturesOrMarkup() throws Exception {
        var department = city.department();
        for (var name : new String[] {"<i>Luz</i>", "Luz \uD83D\uDE00", "Luz 2", "'-", "Luz;"}) {
            assertThat(catchThrowable(() -> city.employee(department, "Ana", name))).as(name).isInstanceOf(ConstraintViolationException.class);
        }
        for (var name : new String[] {"O'Shea-Saint’Vil", "d’Été (Ana), Jr.", "Đỗ", "ليلى", "Ine\u0301s"}) {
            var number = city.employee(department, name, "Luz");
            assertThat(As.login("hr", () -> people.find(number)).givenName()).isEqualTo(name);
        }
    }

    @Test
    void standingIsSeenByThoseWhoMay() throws Exception {
        var parks = numberOf("employee-parks");
        for (var login : new String[] {"hr", "it-admin", "auditor", "city-manager", "director-parks"}) {
            assertThat(As.login(login, () -> people.find(parks)).standing()).as(login).isPresent();
        }
        for (var login : new String[] {"employee-parks", "employee-police", "director-police", "communications", "records"}) {
            assertThat(As.login(login, () -> people.find(parks)).standing()).as(login).isEmpty();
            assertThat(As.login(login, () -> people.find(parks)).login()).as(login).isEmpty();
        }
    }

    @Test
    void theDemoCityHasItsLogins() {
        assertThat(organisation.cityManagerOn(LocalDate.of(2026, 3, 2))).contains(numberOf("city-manager"));
        assertThat(organisation.directs(numberOf("director-parks"), new DepartmentKey("PRK"), LocalDate.of(2026, 3, 2))).isTrue();
        assertThat(logins.employee("stranger")).isEmpty();
    }
}
