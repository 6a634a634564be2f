package gov.miami.social.it.department;

import static gov.miami.social.policy.shared.Clause.DIRECTOR_STAYS_UNTIL_THE_END;
import static gov.miami.social.policy.shared.Clause.SEPARATION_CHANGE_REASONED;
import static gov.miami.social.policy.shared.Clause.SEPARATION_DAY_IN_REACH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import gov.miami.social.it.As;
import gov.miami.social.it.Ears;
import gov.miami.social.policy.department.DirectorKind;
import gov.miami.social.policy.department.EmploymentStatus;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.department.AppointmentView;
import gov.miami.social.registry.department.CorrectSeparation;
import gov.miami.social.registry.department.DirectorshipService;
import gov.miami.social.registry.department.Holding;
import gov.miami.social.registry.department.HoldingPart;
import gov.miami.social.registry.department.LateAct;
import gov.miami.social.registry.department.Organisation;
import gov.miami.social.registry.department.PersonService;
import gov.miami.social.registry.department.PresenceService;
import gov.miami.social.registry.department.PersonView;
import gov.miami.social.registry.department.SeparatePerson;
import gov.miami.social.registry.department.SeparationService;
import gov.miami.social.registry.department.TakeBackSeparation;
import gov.miami.social.registry.shared.ListQuery;
import gov.miami.social.registry.shared.PersonOfLogin;
import gov.miami.social.registry.shared.PolicyRefusal;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who leaves the City in the server: on the last day and after it, planned, corrected and taken back (A.2-a). */
@ExtendWith(ArquillianExtension.class)
class SeparationIT {

    private static final LocalDate YESTERDAY = LocalDate.of(2021, 2, 3);

    @Inject
    private City city;
    @Inject
    private PersonService people;
    @Inject
    private PresenceService presence;
    @Inject
    private SeparationService separations;
    @Inject
    private DirectorshipService directorships;
    @Inject
    private Organisation organisation;
    @Inject
    private PersonOfLogin logins;

    @Deployment
    static EnterpriseArchive ear() {
        return Ears.builtWith(SeparationIT.class, City.class);
    }

    @Test
    void whoLeftIsNobodyAndDirectsNothing() throws Exception {
        var department = city.department();
        var number = City.nextNumber();
        As.login("hr", () -> people.record(City.employee(number, department, "Ana", "Paz", Optional.of("ana-" + number))));
        var person = new EmployeeId(number);
        city.appoint(department, person, DirectorKind.DIRECTOR);
        assertThat(logins.employee("ana-" + number)).contains(person);
        var command = new SeparatePerson(person, As.login("hr", () -> people.find(person).version()), YESTERDAY);
        As.login("hr", () -> separations.separate(command));
        assertThat(logins.employee("ana-" + number)).isEmpty();
        assertThat(organisation.active(person, YESTERDAY)).isTrue();
        assertThat(organisation.active(person, YESTERDAY.plusDays(1))).isFalse();
        assertThat(organisation.directorOn(department, YESTERDAY.plusDays(1))).isEmpty();
        assertThat(As.login("hr", () -> people.search("p" + number + "@miami.example", Optional.empty()))).isEmpty();
    }

    /** Until the last day is over the person is here; HR corrects the day or takes it back, for a reason. */
    @Test
    void aPlannedSeparationIsCorrectedAndTakenBack() throws Exception {
        var department = city.department();
        var person = city.employee(department);
        var today = LocalDate.now(ZoneId.of("America/New_York"));
        assertThat(catchThrowableOfType(PolicyRefusal.class, () -> As.login("hr", () -> separations.separate(new SeparatePerson(person, seen(person).version(), LocalDate.of(2099, 1, 1)))))
                .decision().refusing()).containsExactly(SEPARATION_DAY_IN_REACH);
        As.login("hr", () -> separations.separate(new SeparatePerson(person, seen(person).version(), today.plusDays(30))));
        assertThat(seen(person).status()).isEqualTo(EmploymentStatus.LEAVING);
        assertThat(seen(person).active()).isTrue();
        assertThat(organisation.active(person, today.plusDays(30))).isTrue();
        assertThat(organisation.active(person, today.plusDays(31))).isFalse();
        As.login("hr", () -> separations.correct(new CorrectSeparation(person, seen(person).version(), YESTERDAY, "A typing error")));
        assertThat(seen(person).status()).isEqualTo(EmploymentStatus.SEPARATED);
        assertThat(listed("SEPARATED", person)).isEqualTo(1);
        assertThat(catchThrowableOfType(PolicyRefusal.class, () -> As.login("hr", () -> separations.takeBack(new TakeBackSeparation(person, seen(person).version(), " "))))
                .decision().refusing()).containsExactly(SEPARATION_CHANGE_REASONED);
        As.login("hr", () -> separations.takeBack(new TakeBackSeparation(person, seen(person).version(), "It was somebody else")));
        assertThat(seen(person).status()).isEqualTo(EmploymentStatus.ACTIVE);
        assertThat(listed("ACTIVE", person)).isEqualTo(1);
        assertThat(organisation.departmentsOf(person, today)).containsExactly(department);
    }

    /** A post that was to begin after the last day waits for somebody else, and comes back when the separation is taken back. */
    @Test
    void aDirectorshipThatWasToBeginLaterDoesNotBegin() throws Exception {
        var department = city.department();
        var person = city.employee(department);
        var today = LocalDate.now(ZoneId.of("America/New_York"));
        var post = city.appointment(department, person, DirectorKind.DIRECTOR, today.plusDays(20));
        As.login("hr", () -> directorships.appoint(post));
        assertThat(As.login("hr", () -> people.holdings(person))).flatExtracting(Holding::parts).containsExactly(HoldingPart.DIRECTOR_TO_COME);
        As.login("hr", () -> separations.separate(new SeparatePerson(person, seen(person).version(), today.plusDays(10))));
        assertThat(organisation.directorOn(department, today.plusDays(20))).isEmpty();
        assertThat(seen(person).directorships()).extracting(AppointmentView::neverBegins).containsExactly(true);
        assertThat(vacant(department)).isTrue();
        assertThat(catchThrowableOfType(PolicyRefusal.class, () -> As.login("hr", () -> directorships.appoint(city.appointment(department, person, DirectorKind.ACTING, today))))
                .decision().refusing()).containsExactly(DIRECTOR_STAYS_UNTIL_THE_END);
        As.login("hr", () -> separations.takeBack(new TakeBackSeparation(person, seen(person).version(), "She stays")));
        assertThat(organisation.directorOn(department, today.plusDays(20))).isPresent();
        assertThat(seen(person).directorships()).extracting(AppointmentView::neverBegins).containsExactly(false);
    }

    private boolean vacant(DepartmentKey department) throws Exception {
        return As.login("hr", () -> directorships.vacancies()).stream().anyMatch(post -> post.department().equals(department));
    }

    /** Who left and can still sign in is told since when; everybody else is told nothing. */
    @Test
    void whoLeftAndStillSignsInIsToldTheLastDay() throws Exception {
        var number = City.nextNumber();
        As.login("hr", () -> people.record(City.employee(number, city.department(), "Ana", "Paz", Optional.of("stranger"))));
        assertThat(As.login("stranger", () -> presence.left())).isEmpty();
        var person = new EmployeeId(number);
        As.login("hr", () -> separations.separate(new SeparatePerson(person, seen(person).version(), YESTERDAY)));
        assertThat(As.login("stranger", () -> presence.left())).contains(YESTERDAY);
        assertThat(As.login("hr", () -> presence.left())).isEmpty();
    }

    /** What a person did after a day that is said to be the last is named before it is recorded. */
    @Test
    void aLastDayBeforeWhatThePersonDidWarns() throws Exception {
        city.department();
        var hr = logins.employee("hr").orElseThrow();
        var outlook = As.login("it-admin", () -> separations.outlook(hr, LocalDate.of(2026, 1, 5)));
        assertThat(outlook.planned()).isFalse();
        assertThat(outlook.acts()).extracting(LateAct::command).contains("CreateDepartment");
        assertThat(As.login("it-admin", () -> separations.outlook(hr, LocalDate.now().plusDays(9))).acts()).isEmpty();
    }

    private PersonView seen(EmployeeId person) throws Exception {
        return As.login("hr", () -> people.find(person));
    }

    private long listed(String status, EmployeeId person) throws Exception {
        return As.login("hr", () -> people.list(new ListQuery(person.value(), Map.of("status", status), "", true, 0, 20))).total();
    }
}
