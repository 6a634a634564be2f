package gov.miami.social.it.department;

import static gov.miami.social.policy.department.DirectorKind.ACTING;
import static gov.miami.social.policy.department.DirectorKind.DIRECTOR;
import static gov.miami.social.policy.shared.Clause.DEPARTMENT_CHANGED_BY_INSTRUMENT;
import static gov.miami.social.policy.shared.Clause.DEPARTMENT_DATES_AGREE;
import static gov.miami.social.policy.shared.Clause.DEPARTMENT_LEFT_EMPTY;
import static gov.miami.social.policy.shared.Clause.DIRECTORSHIP_NOT_VOID;
import static gov.miami.social.policy.shared.Clause.DIRECTORSHIP_WITHDRAWN_FOR_A_REASON;
import static gov.miami.social.policy.shared.Clause.DIRECTOR_FROM_THE_DEPARTMENT;
import static gov.miami.social.policy.shared.Clause.ONE_DIRECTOR_A_DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import gov.miami.social.it.As;
import gov.miami.social.it.Ears;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.department.AppointmentView;
import gov.miami.social.registry.department.DepartmentService;
import gov.miami.social.registry.department.DirectorshipService;
import gov.miami.social.registry.department.Directorship;
import gov.miami.social.registry.department.EndDepartment;
import gov.miami.social.registry.department.HistoryLine;
import gov.miami.social.registry.department.MergeDepartment;
import gov.miami.social.registry.department.NameView;
import gov.miami.social.registry.department.Organisation;
import gov.miami.social.registry.department.PersonService;
import gov.miami.social.registry.department.RenameDepartment;
import gov.miami.social.registry.department.WithdrawDirectorship;
import gov.miami.social.registry.shared.CityClock;
import gov.miami.social.registry.shared.StaleView;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Departments and their directors through the services: rights of a day, names over time, refusals that are kept. */
@ExtendWith(ArquillianExtension.class)
class DepartmentIT {

    private static final LocalDate LATER = LocalDate.of(2024, 12, 12);

    @Inject
    private City city;
    @Inject
    private DepartmentService departments;
    @Inject
    private DirectorshipService directorships;
    @Inject
    private PersonService people;
    @Inject
    private Organisation organisation;

    @Deployment
    static EnterpriseArchive ear() {
        return Ears.builtWith(DepartmentIT.class, City.class);
    }

    private int version(DepartmentKey key) throws Exception {
        return As.login("hr", () -> departments.find(key).version());
    }

    @Test
    void aRenamedDepartmentIsCalledEachDayAsItWasCalledThen() throws Exception {
        var key = city.department();
        var command = new RenameDepartment(key, version(key), "Another name", LATER, "Ordinance 14000");
        As.login("it-admin", () -> departments.rename(command));
        assertThat(organisation.departmentNames(LATER.minusDays(1))).containsEntry(key, "Department " + key);
        assertThat(organisation.departmentNames(LATER)).containsEntry(key, "Another name");
        assertThat(As.login("employee-parks", () -> departments.find(key).names())).extracting(NameView::source)
                .containsExactly("Ordinance", "Ordinance 14000");
    }

    @Test
    void everythingUnmetIsSaidAtOnceAndTheRefusalIsKept() throws Exception {
        var key = city.department();
        var command = new RenameDepartment(key, version(key), "Another name", City.FIRST, "");
        assertThat(As.refused("hr", () -> departments.rename(command))).containsExactly(DEPARTMENT_CHANGED_BY_INSTRUMENT, DEPARTMENT_DATES_AGREE);
        var history = As.login("hr", () -> departments.history(key));
        assertThat(history).extracting(HistoryLine::command).containsExactly("CreateDepartment", "RenameDepartment");
        assertThat(history).extracting(HistoryLine::allowed).containsExactly(true, false);
        assertThat(As.login("hr", () -> departments.find(key)).names()).hasSize(1);
    }

    @Test
    void whoSawAnOlderStateIsToldAndNothingIsDone() throws Exception {
        var key = city.department();
        var first = new RenameDepartment(key, version(key), "First", LATER, "Ordinance 1");
        var second = new RenameDepartment(key, version(key), "Second", LATER.plusDays(1), "Ordinance 2");
        As.login("hr", () -> departments.rename(first));
        assertThat(catchThrowableOfType(StaleView.class, () -> As.login("it-admin", () -> departments.rename(second)))).isNotNull();
        assertThat(organisation.departmentNames(LATER.plusDays(1))).containsEntry(key, "First");
    }

    @Test
    void theActingDirectorPrevailsInHisDays() throws Exception {
        var key = city.department();
        var director = city.employee(key);
        var acting = city.employee(key);
        city.appoint(key, director, DIRECTOR);
        var command = city.appointment(key, acting, ACTING, LATER);
        As.login("hr", () -> directorships.appoint(command));
        assertThat(organisation.directorOn(key, LATER.minusDays(1))).contains(new Directorship(director, false));
        assertThat(organisation.directorOn(key, LATER)).contains(new Directorship(acting, true));
        assertThat(organisation.directedBy(director, LATER)).isEmpty();
        assertThat(organisation.directedBy(acting, LATER)).containsExactly(key);
        city.appoint(city.department(), acting, DIRECTOR);
        assertThat(As.login("hr", () -> people.find(acting)).assignments()).as("assignments beside two directorships").hasSize(1);
    }

    @Test
    void aSecondDirectorOnTheSameDayIsRefused() throws Exception {
        var key = city.department();
        city.appoint(key, city.employee(key), DIRECTOR);
        var command = city.appointment(key, city.employee(key), DIRECTOR, LATER);
        assertThat(As.refused("hr", () -> directorships.appoint(command))).containsExactly(ONE_DIRECTOR_A_DAY);
    }

    @Test
    void whoComesFromAnotherDepartmentIsAppointedWithAnAdvice() throws Exception {
        var key = city.department();
        var own = city.appointment(key, city.employee(key), ACTING, LATER);
        assertThat(As.login("hr", () -> directorships.appoint(own)).advising()).isEmpty();
        var stranger = city.appointment(key, city.employee(city.department()), DIRECTOR, LATER);
        assertThat(As.login("hr", () -> directorships.appoint(stranger)).advising()).containsExactly(DIRECTOR_FROM_THE_DEPARTMENT);
        assertThat(organisation.directs(own.person(), key, LATER)).isTrue();
        assertThat(As.login("hr", () -> departments.find(key)).names()).as("names beside two appointments").hasSize(1);
    }

    @Test
    void anAppointmentIsWithdrawnForAReasonBegunOrNot() throws Exception {
        var key = city.department();
        var tomorrow = LocalDate.now(CityClock.ZONE).plusDays(1);
        var next = city.appointment(key, city.employee(key), DIRECTOR, tomorrow);
        As.login("hr", () -> directorships.appoint(next));
        assertThat(As.refused("hr", () -> directorships.withdraw(withdrawal(key, 0, "-")))).containsExactly(DIRECTORSHIP_WITHDRAWN_FOR_A_REASON);
        assertThat(organisation.directs(next.person(), key, tomorrow)).isTrue();
        As.login("hr", () -> directorships.withdraw(withdrawal(key, 0, "Recorded for the wrong person")));
        assertThat(organisation.directs(next.person(), key, tomorrow)).isFalse();
        assertThat(As.login("hr", () -> departments.find(key)).appointments()).extracting(AppointmentView::withdrawn).containsExactly(true);
        var today = city.appointment(key, next.person(), DIRECTOR, tomorrow.minusDays(1));
        As.login("hr", () -> directorships.appoint(today));
        assertThat(organisation.directs(next.person(), key, tomorrow)).isTrue();
        As.login("hr", () -> directorships.withdraw(withdrawal(key, 0, "A mistake, although it began")));
        assertThat(As.refused("hr", () -> directorships.withdraw(withdrawal(key, 0, "Once more")))).containsExactly(DIRECTORSHIP_NOT_VOID);
        assertThat(As.login("hr", () -> departments.history(key))).extracting(HistoryLine::command).contains("WithdrawDirectorship");
        assertThat(organisation.directs(next.person(), key, tomorrow.minusDays(1))).isFalse();
        assertThat(As.login("hr", () -> directorships.since(key, departments.find(key).appointments().get(0).id()))).isEmpty();
    }

    /** An appointment that was to begin after a department's last day is void with it. */
    @Test
    void whatWasToBeginAfterADepartmentsLastDayIsVoid() throws Exception {
        var key = city.department();
        var today = LocalDate.now(CityClock.ZONE);
        var person = city.employee(city.department());
        var later = city.appointment(key, person, DIRECTOR, today.plusDays(30));
        As.login("hr", () -> directorships.appoint(later));
        As.login("hr", () -> departments.end(new EndDepartment(key, departments.find(key).version(), today.plusDays(10), "Ordinance 14002")));
        assertThat(As.login("hr", () -> departments.find(key)).appointments()).extracting(AppointmentView::withdrawn).containsExactly(true);
        assertThat(organisation.directs(person, key, today.plusDays(30))).isFalse();
    }

    /** Of the appointments of a department one in their order. */
    private WithdrawDirectorship withdrawal(DepartmentKey key, int which, String reason) throws Exception {
        var found = As.login("hr", () -> departments.find(key));
        return new WithdrawDirectorship(key, found.version(), found.appointments().get(which).id(), reason);
    }

    @Test
    void ofTwoWhoSawTheSameStateOneAppoints() throws Exception {
        var key = city.department();
        var first = city.appointment(key, city.employee(key), DIRECTOR, LATER);
        var second = city.appointment(key, city.employee(key), DIRECTOR, LATER);
        As.login("hr", () -> directorships.appoint(first));
        assertThat(catchThrowableOfType(StaleView.class, () -> As.login("city-manager", () -> directorships.appoint(second)))).isNotNull();
        assertThat(organisation.directs(first.person(), key, LATER)).isTrue();
    }

    @Test
    void thePeopleOfAMergedDepartmentGoWithItAndItsDirectorshipEnds() throws Exception {
        var key = city.department();
        var successor = city.department();
        var director = city.employee(key);
        city.appoint(key, director, DIRECTOR);
        var command = new MergeDepartment(key, version(key), successor, LATER, "Ordinance");
        As.login("hr", () -> departments.merge(command));
        assertThat(organisation.departmentsOf(director, LATER.minusDays(1))).containsExactly(key);
        assertThat(organisation.departmentsOf(director, LATER)).containsExactly(successor);
        assertThat(organisation.directorOn(key, LATER.minusDays(1))).isPresent();
        assertThat(organisation.directorOn(key, LATER)).isEmpty();
        assertThat(organisation.bound(key, LATER)).isFalse();
    }

    @Test
    void aDepartmentWithPeopleDoesNotEnd() throws Exception {
        var key = city.department();
        EmployeeId left = city.employee(key);
        var command = new EndDepartment(key, version(key), LATER, "Ordinance");
        assertThat(As.refused("hr", () -> departments.end(command))).containsExactly(DEPARTMENT_LEFT_EMPTY);
        assertThat(organisation.departmentsOf(left, LATER)).containsExactly(key);
    }

    @Test
    void anAffiliateThatOptedInHasItsOwnApprover() {
        var today = LocalDate.of(2026, 3, 2);
        var clerk = new DepartmentKey("CLERK");
        assertThat(organisation.bound(clerk, today)).isTrue();
        assertThat(organisation.approverOn(clerk, today)).isPresent().isNotEqualTo(organisation.cityManagerOn(today));
        assertThat(organisation.bound(new DepartmentKey("CSB"), today)).isFalse();
        assertThat(organisation.approverOn(new DepartmentKey("PRK"), today)).isEqualTo(organisation.cityManagerOn(today));
    }
}
