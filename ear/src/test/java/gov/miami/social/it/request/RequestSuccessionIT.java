package gov.miami.social.it.request;

import static org.assertj.core.api.Assertions.assertThat;

import gov.miami.social.it.As;
import gov.miami.social.it.CityClock;
import gov.miami.social.it.Ears;
import gov.miami.social.it.department.City;
import gov.miami.social.it.security.Cases;
import gov.miami.social.policy.request.RequestId;
import gov.miami.social.policy.request.RequestKind;
import gov.miami.social.policy.request.RequestStatus;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.department.Belongings;
import gov.miami.social.registry.department.DepartmentService;
import gov.miami.social.registry.department.MergeDepartment;
import gov.miami.social.registry.journal.Subject;
import gov.miami.social.registry.notice.NoticeView;
import gov.miami.social.registry.notice.OutboxService;
import gov.miami.social.registry.request.RequestClock;
import gov.miami.social.registry.request.RequestService;
import gov.miami.social.registry.shared.ListQuery;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** No request is stranded when its department is merged: it goes where the department goes, with what was approved already. */
@ExtendWith(ArquillianExtension.class)
class RequestSuccessionIT {

    private static final ZoneId CITY = ZoneId.of("America/New_York");

    @Inject
    private City city;
    @Inject
    private Cases cases;
    @Inject
    private RequestService requests;
    @Inject
    private DepartmentService departments;
    @Inject
    private OutboxService outbox;
    @Inject
    private RequestClock minute;

    @Deployment
    static EnterpriseArchive ear() {
        return Ears.builtWith(RequestSuccessionIT.class, City.class, Cases.class);
    }

    @AfterEach
    void letTheClockGoOn() {
        CityClock.reset();
    }

    @Test
    void theDirectorOfTheSuccessorDecidesWhatWaitedForTheMergedDepartment() throws Exception {
        var merged = city.department();
        var id = endorsedFor(merged);
        assertThat(As.login("hr", () -> departments.belongings(merged).requests())).isEqualTo(1);
        merge(merged, Cases.POLICE, LocalDate.now(CITY));
        assertThat(As.login("hr", () -> departments.belongings(merged).requests())).isZero();
        assertThat(toldOfPassing(id)).containsExactly(cases.person("director-police"));
        assertThat(owner(id)).contains(Cases.POLICE);
        cases.approve("director-police", id);
        cases.approve("city-manager", id);
        var seen = cases.seenBy("employee-parks", id);
        assertThat(seen.facts().status()).isEqualTo(RequestStatus.APPROVED);
        assertThat(seen.facts().content().profile().department()).contains(Cases.POLICE);
    }

    @Test
    void nobodyApprovesTwiceWhenTheTwoDepartmentsOfARequestBecomeOne() throws Exception {
        var merged = city.department();
        var id = endorsedFor(merged);
        merge(merged, Cases.PARKS, LocalDate.now(CITY));
        cases.approve("city-manager", id);
        assertThat(cases.seenBy("employee-parks", id).facts().status()).isEqualTo(RequestStatus.APPROVED);
    }

    @Test
    void aMergerToComePassesThemOnItsDay() throws Exception {
        var merged = city.department();
        var id = endorsedFor(merged);
        var day = LocalDate.now(CITY).plusDays(9);
        merge(merged, Cases.POLICE, day);
        minute.tick();
        assertThat(owner(id)).contains(merged);
        CityClock.set(day.atStartOfDay(CITY).toInstant());
        minute.tick();
        assertThat(owner(id)).contains(Cases.POLICE);
        assertThat(As.login("employee-parks", () -> requests.story(id)).history()).extracting("command").endsWith("FollowMerger");
    }

    @Test
    void whatPassesOnIsCountedBefore() throws Exception {
        var department = city.department();
        endorsedFor(department);
        var belongings = As.login("hr", () -> departments.belongings(department));
        assertThat(belongings).isEqualTo(new Belongings(2, 0, 1));
    }

    /** Who got a mail that the request passed to him. */
    private List<EmployeeId> toldOfPassing(RequestId id) throws Exception {
        return As.login("it-admin", () -> outbox.list(new ListQuery("", Map.of(), "", true, 0, 1000))).rows().stream()
                .filter(mail -> mail.template().equals("request.passed") && mail.subject().equals(Subject.of("request", id))).map(NoticeView::recipient).toList();
    }

    /** Asked for by an employee of Parks, whose director has approved; next comes the director of the department. */
    private RequestId endorsedFor(DepartmentKey department) throws Exception {
        city.employee(department);
        city.employee(department);
        var id = cases.submit("employee-parks", cases.drafted("employee-parks", RequestKind.ESTABLISH, Optional.empty(), cases.content(department)));
        return cases.approve("director-parks", id);
    }

    private Optional<DepartmentKey> owner(RequestId id) throws Exception {
        return cases.seenBy("auditor", id).facts().owningDepartment();
    }

    private void merge(DepartmentKey merged, DepartmentKey successor, LocalDate from) throws Exception {
        As.login("hr", () -> departments.merge(new MergeDepartment(merged, departments.find(merged).version(), successor, from, "Ordinance")));
    }
}
