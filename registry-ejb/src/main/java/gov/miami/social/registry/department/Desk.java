package gov.miami.social.registry.department;

import gov.miami.social.policy.shared.Decision;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.journal.Command;
import gov.miami.social.registry.journal.Subject;
import gov.miami.social.registry.shared.Caller;
import gov.miami.social.registry.shared.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who sits before the records and what may be seen from there; and today's date. */
@ApplicationScoped
class Desk {

    @Inject
    private Caller caller;
    @Inject
    private Clock clock;
    @Inject
    private Organisation organisation;
    @Inject
    private History history;
    @Inject
    private HandOver handOver;

    Edit edit() {
        return new Edit(caller.person(), clock.instant());
    }

    /** The person behind the login, absent for the portal itself. */
    Optional<EmployeeId> caller() {
        return caller.person();
    }

    String login() {
        return caller.login();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    List<HistoryLine> history(Subject subject) {
        return history.of(subject);
    }

    /** What the person holds in the City's name, when the caller may see where he stands. */
    List<Holding> holdings(Person person) {
        return seesStanding(person) ? handOver.of(person.number()) : List.of();
    }

    /** What is to be kept of each thing that a person leaves behind; nothing of a refusal. */
    List<Command> left(Decision decision, EmployeeId person, LocalDate lastDay, Optional<DepartmentKey> to) {
        return decision.allowed() ? handOver.left(person, lastDay, to) : List.of();
    }

    /** The person's standing, when the caller may see it. */
    Optional<Standing> standing(Person person) {
        return seesStanding(person) ? Optional.of(person.particulars().standing()) : Optional.empty();
    }

    private boolean seesStanding(Person person) {
        return mayManage() || caller.isAny(Roles.AUDITOR, Roles.CITY_MANAGER) || directs(person);
    }

    /** Whether the caller keeps the records and so sees logins. */
    boolean mayManage() {
        return caller.isAny(Roles.HR, Roles.IT_ADMIN);
    }

    private boolean directs(Person person) {
        var directed = caller.person().map(me -> organisation.directedBy(me, today()));
        return directed.isPresent() && person.assignments().stream().filter(one -> one.days().holds(today())).map(Assignment::department).anyMatch(directed.get()::contains);
    }
}
