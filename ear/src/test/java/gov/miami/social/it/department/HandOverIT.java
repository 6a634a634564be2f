package gov.miami.social.it.department;

import static org.assertj.core.api.Assertions.assertThat;

import gov.miami.social.it.As;
import gov.miami.social.it.Ears;
import gov.miami.social.it.security.Cases;
import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.account.AccountProfile;
import gov.miami.social.policy.department.Absence;
import gov.miami.social.policy.department.DirectorKind;
import gov.miami.social.policy.request.RequestContent;
import gov.miami.social.policy.request.RequestId;
import gov.miami.social.policy.request.RequestKind;
import gov.miami.social.policy.shared.Clause;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.account.AccountAct;
import gov.miami.social.registry.account.AccountService;
import gov.miami.social.registry.account.AccountTask;
import gov.miami.social.registry.account.AccountView;
import gov.miami.social.registry.account.RecordFoundAccount;
import gov.miami.social.registry.department.DirectorshipService;
import gov.miami.social.registry.department.HistoryLine;
import gov.miami.social.registry.department.Holding;
import gov.miami.social.registry.department.HoldingPart;
import gov.miami.social.registry.department.MovePerson;
import gov.miami.social.registry.department.PersonService;
import gov.miami.social.registry.department.SeparatePerson;
import gov.miami.social.registry.department.SeparationService;
import gov.miami.social.registry.journal.Subject;
import gov.miami.social.registry.notice.NoticeView;
import gov.miami.social.registry.notice.OutboxService;
import gov.miami.social.registry.request.RequestService;
import gov.miami.social.registry.shared.ListQuery;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever goes leaves accounts and requests behind: they are shown before and after, and each keeps it in its own history. */
@ExtendWith(ArquillianExtension.class)
class HandOverIT {

    @Inject
    private City city;
    @Inject
    private Cases cases;
    @Inject
    private PersonService people;
    @Inject
    private SeparationService separations;
    @Inject
    private DirectorshipService directorships;
    @Inject
    private AccountService accounts;
    @Inject
    private RequestService requests;
    @Inject
    private OutboxService notices;

    @Deployment
    static EnterpriseArchive ear() {
        return Ears.builtWith(HandOverIT.class, City.class, Cases.class);
    }

    @Test
    void whatNamesAPersonIsShownBeforeAndAfterAndKeepsThatHeLeft() throws Exception {
        var left = new Left();
        assertThat(holdings("hr", left.person)).containsExactly(
                new Held(Subject.of("account", left.account), List.of(HoldingPart.PRIMARY_CONTACT, HoldingPart.USER), true),
                new Held(Subject.of("request", left.request), List.of(HoldingPart.PRIMARY_CONTACT, HoldingPart.USER), false));
        As.login("hr", () -> separations.separate(new SeparatePerson(left.person, people.find(left.person).version(), LocalDate.of(2026, 3, 2))));
        assertThat(holdings("auditor", left.person)).extracting(Held::of).containsExactly(Subject.of("account", left.account), Subject.of("request", left.request));
        assertThat(As.login("auditor", () -> accounts.history(left.account))).extracting(HistoryLine::command).endsWith("LosePerson");
        assertThat(As.login("auditor", () -> requests.story(left.request).request().facts().status().awaitsDecision())).isTrue();
    }

    @Test
    void whoMovesLeavesWhatTheOtherDepartmentDoesNotOwn() throws Exception {
        var left = new Left();
        var to = city.department();
        city.employee(to);
        city.employee(to);
        var own = found(to, left.person);
        As.login("hr", () -> people.move(new MovePerson(left.person, people.find(left.person).version(), to, LocalDate.of(2026, 3, 2))));
        assertThat(As.login("auditor", () -> accounts.history(left.account))).extracting(HistoryLine::command).endsWith("LosePerson");
        assertThat(As.login("auditor", () -> accounts.history(own))).extracting(HistoryLine::command).doesNotContain("LosePerson");
    }

    /** The director is told by mail and at home, the account says who is gone; when somebody else is named nothing waits any more. */
    @Test
    void theDirectorIsToldAndTheAccountSaysWhoIsGone() throws Exception {
        var parks = new DepartmentKey("PRK");
        var person = city.employee(parks);
        var account = found(parks, person);
        assertThat(seen(account).absent()).isEmpty();
        As.login("hr", () -> separations.separate(new SeparatePerson(person, people.find(person).version(), LocalDate.of(2026, 3, 2))));
        assertThat(seen(account).absent()).containsExactly(Map.entry(person, Absence.LEFT_CITY));
        assertThat(seen(account).use().advising()).containsExactly(Clause.NAMED_PEOPLE_IN_PLACE);
        assertThat(told(person)).containsExactly(cases.person("director-parks"));
        assertThat(waiting("director-parks")).contains(account);
        assertThat(waiting("director-police")).doesNotContain(account);
    }

    /** Of a department that nobody directs, and of a director who goes himself, the City Manager is told. */
    @Test
    void withoutADirectorTheCityManagerIsTold() throws Exception {
        var left = new Left();
        As.login("hr", () -> people.move(new MovePerson(left.person, people.find(left.person).version(), city.department(), LocalDate.of(2026, 3, 2))));
        assertThat(seen(left.account).absent()).containsExactly(Map.entry(left.person, Absence.NOT_OF_DEPARTMENT));
        assertThat(told(left.person)).containsExactly(cases.person("city-manager"));
        assertThat(waiting("city-manager")).contains(left.account);
        var department = city.department();
        var director = city.employee(department);
        city.appoint(department, director, DirectorKind.DIRECTOR);
        As.login("hr", () -> separations.separate(new SeparatePerson(director, people.find(director).version(), LocalDate.of(2026, 3, 2))));
        assertThat(told(director)).containsExactly(cases.person("city-manager"));
    }

    /** A director beside whom somebody acts holds his post all the same; both are said, and whom the person answers for. */
    @Test
    void everyPostIsSaidAndForWhomThePersonAnswers() throws Exception {
        var department = city.department();
        var director = city.employee(department);
        var acting = city.employee(department);
        city.appoint(department, director, DirectorKind.DIRECTOR);
        city.appoint(department, acting, DirectorKind.ACTING);
        var post = Subject.of("department", department);
        assertThat(holdings("hr", director)).containsExactly(new Held(post, List.of(HoldingPart.DIRECTOR), true));
        assertThat(holdings("hr", acting)).containsExactly(new Held(post, List.of(HoldingPart.ACTING_DIRECTOR), true));
        var contractor = city.contractor(department, acting);
        assertThat(holdings("hr", acting)).contains(new Held(Subject.of("person", contractor), List.of(HoldingPart.SPONSOR), true));
        var later = city.appointment(city.department(), acting, DirectorKind.ACTING, LocalDate.now().plusDays(40));
        As.login("hr", () -> directorships.appoint(later));
        assertThat(holdings("hr", acting)).contains(new Held(Subject.of("department", later.department()), List.of(HoldingPart.ACTING_TO_COME), true));
    }

    /** A request waits for who may decide its step now by his office. */
    @Test
    void theRequestsThatWaitForADirectorAreHis() throws Exception {
        var parks = new DepartmentKey("PRK");
        var request = cases.submit("employee-parks", cases.drafted("employee-parks", RequestKind.ESTABLISH, Optional.empty(), cases.content(parks)));
        assertThat(waitFor("director-parks")).contains(Subject.of("request", request));
        assertThat(waitFor("director-police")).doesNotContain(Subject.of("request", request));
        assertThat(waitFor("city-manager")).doesNotContain(Subject.of("request", request));
        cases.approve("director-parks", request);
        assertThat(waitFor("director-parks")).doesNotContain(Subject.of("request", request));
        assertThat(waitFor("city-manager")).contains(Subject.of("request", request));
    }

    private List<Subject> waitFor(String login) throws Exception {
        return holdings("auditor", cases.person(login)).stream().filter(held -> held.parts().contains(HoldingPart.DECIDER)).map(Held::of).toList();
    }

    private AccountView seen(AccountId account) throws Exception {
        return As.login("auditor", () -> accounts.find(account));
    }

    private List<AccountId> waiting(String login) throws Exception {
        return As.login(login, () -> accounts.tasks()).stream().filter(task -> task.act() == AccountAct.REPLACE).map(AccountTask::id).toList();
    }

    private List<EmployeeId> told(EmployeeId leaver) throws Exception {
        return As.login("it-admin", () -> notices.list(new ListQuery("", Map.of(), "", true, 0, 200))).rows().stream()
                .filter(notice -> notice.subject().equals(Subject.of("person", leaver))).map(NoticeView::recipient).toList();
    }

    @Test
    void whoMayNotSeeWhereAPersonStandsSeesNothingOfIt() throws Exception {
        var left = new Left();
        assertThat(holdings("employee-parks", left.person)).isEmpty();
        assertThat(holdings("director-parks", cases.person("employee-parks"))).isNotNull();
    }

    /** A person of a department whom an account and a request name. */
    private final class Left {

        private final EmployeeId person;
        private final AccountId account;
        private final RequestId request;

        Left() throws Exception {
            var department = city.department();
            person = city.employee(department);
            city.employee(department);
            account = found(department, person);
            var content = cases.content(department);
            var named = new RequestContent(Optional.empty(), naming(content.profile(), person), "", content.whyNotExisting(),
                    content.businessCase(), true);
            request = cases.submit("employee-parks", cases.drafted("employee-parks", RequestKind.ESTABLISH, Optional.empty(), named));
        }
    }

    private record Held(Subject of, List<HoldingPart> parts, boolean readable) {
    }

    private List<Held> holdings(String login, EmployeeId person) throws Exception {
        return As.login(login, () -> people.holdings(person)).stream().map((Holding one) -> new Held(one.subject(), one.parts(), one.readable())).toList();
    }

    private AccountId found(DepartmentKey department, EmployeeId person) throws Exception {
        var id = AccountId.random();
        var profile = naming(cases.content(department).profile(), person);
        As.login("records", () -> accounts.recordFound(new RecordFoundAccount(id, profile, "Seen on its page", "")));
        return id;
    }

    private static AccountProfile naming(AccountProfile some, EmployeeId person) {
        return new AccountProfile(some.platform(), some.handle(), some.url(), some.department(), some.purpose(), some.audience(), some.languages(),
                Optional.of(person), Optional.empty(), List.of(person), some.recoveryEmail(), some.cityLink(), some.departmentLink(), true);
    }
}
