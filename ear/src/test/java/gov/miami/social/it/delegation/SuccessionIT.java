package gov.miami.social.it.delegation;

import static gov.miami.social.policy.shared.Clause.DELEGATE_IS_ACTIVE;
import static gov.miami.social.policy.shared.Clause.DELEGATION_KEPT_BY_WHO_FOLLOWS;
import static gov.miami.social.policy.shared.Clause.DELEGATOR_IN_OFFICE;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import gov.miami.social.it.As;
import gov.miami.social.it.Ears;
import gov.miami.social.policy.delegation.Capacity;
import gov.miami.social.policy.delegation.DelegationId;
import gov.miami.social.policy.delegation.DelegationState;
import gov.miami.social.policy.delegation.Power;
import gov.miami.social.policy.department.DirectorKind;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.delegation.DelegationLine;
import gov.miami.social.registry.delegation.DelegationTask;
import gov.miami.social.registry.delegation.DelegationReportService;
import gov.miami.social.registry.delegation.DelegationService;
import gov.miami.social.registry.delegation.DelegationView;
import gov.miami.social.registry.delegation.GrantDelegation;
import gov.miami.social.registry.delegation.HeldDelegation;
import gov.miami.social.registry.delegation.HeldPowers;
import gov.miami.social.registry.delegation.KeepDelegation;
import gov.miami.social.registry.delegation.OwnDelegationService;
import gov.miami.social.registry.department.AppointDirector;
import gov.miami.social.registry.department.DepartmentService;
import gov.miami.social.registry.department.DirectorshipService;
import gov.miami.social.registry.department.Organisation;
import gov.miami.social.registry.department.PersonService;
import gov.miami.social.registry.department.SeparatePerson;
import gov.miami.social.registry.department.SeparationService;
import gov.miami.social.registry.department.TakeBackSeparation;
import gov.miami.social.registry.notice.NoticeView;
import gov.miami.social.registry.notice.OutboxService;
import gov.miami.social.registry.shared.ListQuery;
import gov.miami.social.registry.shared.PersonOfLogin;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What becomes of a delegation when who gave it, or who holds it, leaves: the office gave it, and only its holder decides under it (reading 11). */
@ExtendWith(ArquillianExtension.class)
class SuccessionIT {

    private static final byte[] LETTER = "%PDF-1.4\n%%EOF\n".getBytes(US_ASCII);
    private static final DepartmentKey PARKS = new DepartmentKey("PRK");
    private static final DepartmentKey POLICE = new DepartmentKey("POL");

    @Inject
    private DelegationService delegations;
    @Inject
    private DelegationReportService reports;
    @Inject
    private OwnDelegationService own;
    @Inject
    private HeldPowers powers;
    @Inject
    private SeparationService separations;
    @Inject
    private PersonService people;
    @Inject
    private DepartmentService departments;
    @Inject
    private DirectorshipService directorships;
    @Inject
    private Organisation organisation;
    @Inject
    private OutboxService notices;
    @Inject
    private PersonOfLogin logins;
    @Inject
    private UserTransaction work;
    @Inject
    private Clock clock;

    @Deployment
    static EnterpriseArchive ear() {
        return Ears.builtWith(SuccessionIT.class);
    }

    @Test
    void itOutlastsWhoGaveItAndWhoFollowsLetsItStand() throws Exception {
        var director = person("director-parks");
        var holder = person("communications");
        var id = granted("director-parks", PARKS, holder);
        separate(director);
        assertThat(seen(id).terms().state()).isEqualTo(DelegationState.IN_FORCE);
        assertThat(seen(id).terms().delegatorGone()).isTrue();
        assertThat(held(holder, PARKS)).hasValueSatisfying(one -> {
            assertThat(one.inForce()).isTrue();
            assertThat(one.force().advising()).containsExactly(DELEGATOR_IN_OFFICE);
        });
        assertThat(told("delegation.giver_left", holder)).isEqualTo(1);
        assertThat(unsettled("city-manager")).as("while the post is vacant").contains(id);
        var next = person("director-police");
        appoint(next);
        assertThat(told("delegation.followed", next)).isEqualTo(1);
        assertThat(unsettled("director-police")).contains(id);
        assertThat(unsettled("city-manager")).doesNotContain(id);
        assertThat(seen(id).inOffice()).containsExactly("Declan Fitzwarren");
        As.login("director-police", () -> delegations.keep(new KeepDelegation(id, reports.find(id).version())));
        assertThat(unsettled("director-police")).doesNotContain(id);
        assertThat(seen(id).keptBy()).contains("Declan Fitzwarren");
        theDirectorComesBackNotToAPostThatIsTaken(director);
    }

    /** Acting is another place than directing: the directorship comes back beside it, the delegation is said to be given in office again. */
    private void theDirectorComesBackNotToAPostThatIsTaken(EmployeeId director) throws Exception {
        assertThat(As.login("hr", () -> separations.returning(director))).singleElement().satisfies(post -> {
            assertThat(post.department()).isEqualTo(PARKS);
            assertThat(post.decision().allowed()).isTrue();
        });
        As.login("hr", () -> separations.takeBack(new TakeBackSeparation(director, people.find(director).version(), "Stays")));
        assertThat(As.login("hr", () -> people.find(director)).directorships()).anySatisfy(post -> assertThat(post.days().until()).isEmpty());
        assertThat(As.login("hr", () -> departments.history(PARKS))).anySatisfy(line -> assertThat(line.command()).isEqualTo("RegainDirectorship"));
    }

    @Test
    void nobodyDecidesUnderOneWhoseHolderIsGone() throws Exception {
        var holder = person("employee-parks");
        var id = granted("director-police", POLICE, holder);
        assertThat(As.refused("director-police", () -> delegations.keep(new KeepDelegation(id, reports.find(id).version())))).containsExactly(DELEGATION_KEPT_BY_WHO_FOLLOWS);
        separate(holder);
        assertThat(seen(id).terms().state()).isEqualTo(DelegationState.HOLDER_GONE);
        assertThat(seen(id).standing().refusing()).containsExactly(DELEGATE_IS_ACTIVE);
        assertThat(held(holder, POLICE)).hasValueSatisfying(one -> assertThat(one.force().refusing()).containsExactly(DELEGATE_IS_ACTIVE));
        assertThat(unsettled("director-police")).contains(id);
        assertThat(listed("HOLDER_GONE")).contains(id);
        assertThat(listed("IN_FORCE")).doesNotContain(id);
        As.login("hr", () -> separations.takeBack(new TakeBackSeparation(holder, people.find(holder).version(), "Stays")));
        assertThat(listed("IN_FORCE")).contains(id);
    }

    private DelegationId granted(String director, DepartmentKey department, EmployeeId holder) throws Exception {
        var command = new GrantDelegation(DelegationId.random(), Capacity.DIRECTOR, holder, Set.of(Power.SIGN_FOR_DIRECTOR),
                Optional.of(Set.of(department)), today(), Optional.of(today().plusDays(90)), "letter.pdf", LETTER);
        As.login(director, () -> delegations.grant(command));
        return command.id();
    }

    private void separate(EmployeeId person) throws Exception {
        As.login("hr", () -> separations.separate(new SeparatePerson(person, people.find(person).version(), today().minusDays(1))));
    }

    private void appoint(EmployeeId acting) throws Exception {
        As.login("hr", () -> directorships.appoint(new AppointDirector(PARKS, departments.find(PARKS).version(), acting, DirectorKind.ACTING,
                today(), Optional.of(today().plusDays(60)), "Letter")));
        assertThat(organisation.directs(acting, PARKS, today())).isTrue();
    }

    private Optional<HeldDelegation> held(EmployeeId holder, DepartmentKey department) throws Exception {
        work.begin();
        try {
            return powers.held(holder, Power.SIGN_FOR_DIRECTOR, department, today());
        } finally {
            work.rollback();
        }
    }

    private DelegationView seen(DelegationId id) throws Exception {
        return As.login("auditor", () -> reports.find(id));
    }

    private List<DelegationId> unsettled(String login) throws Exception {
        return As.login(login, () -> own.unsettled()).stream().map(DelegationTask::id).toList();
    }

    private List<DelegationId> listed(String state) throws Exception {
        return As.login("auditor", () -> reports.list(new ListQuery("", Map.of("state", state), "", true, 0, 100))).rows().stream().map(DelegationLine::id).toList();
    }

    private long told(String template, EmployeeId person) throws Exception {
        return As.login("it-admin", () -> notices.list(new ListQuery("", Map.of(), "", true, 0, 500))).rows().stream()
                .filter(notice -> notice.template().equals(template) && notice.recipient().equals(person)).map(NoticeView::id).count();
    }

    private EmployeeId person(String login) {
        return logins.employee(login).orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
