package gov.miami.social.registry.request;

import static gov.miami.social.policy.delegation.Power.SIGN_FOR_DIRECTOR;
import static gov.miami.social.policy.delegation.Power.TAKE_DIRECTOR_STEP;

import gov.miami.social.policy.delegation.DepartmentScope;
import gov.miami.social.policy.delegation.Power;
import gov.miami.social.policy.request.RequestKind;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.delegation.HeldPowers;
import gov.miami.social.registry.department.Organisation;
import gov.miami.social.registry.shared.Caller;
import gov.miami.social.registry.shared.Matter;
import gov.miami.social.registry.shared.Moment;
import gov.miami.social.registry.shared.Roles;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Knows who calls and when, and what he may read and decide today. */
@Dependent
class Office {

    private static final String[] READ_ALL = {Roles.CITY_MANAGER, Roles.COMMUNICATIONS, Roles.RECORDS, Roles.AUDITOR};

    /** What gives somebody a right: a place in the City, or a delegation. */
    private static final Matter RIGHTS = Matter.of("person", "department", "delegation");

    @Inject
    private Organisation organisation;
    @Inject
    private HeldPowers powers;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;
    @Inject
    private Moment moment;

    EmployeeId me() {
        return caller.employee();
    }

    /** Whether the caller is the person. */
    boolean mine(EmployeeId person) {
        return caller.person().filter(person::equals).isPresent();
    }

    boolean is(String role) {
        return caller.is(role);
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The caller's own department: the wanted one if he belongs to it, else his first. */
    Optional<DepartmentKey> department(Optional<DepartmentKey> wanted) {
        var own = new TreeSet<>(organisation.departmentsOf(me(), today()));
        own.addAll(organisation.directedBy(me(), today()));
        return wanted.filter(own::contains).or(() -> own.stream().findFirst());
    }

    Reader reader() {
        var me = me();
        var today = today();
        var all = caller.isAny(READ_ALL);
        return moment.once(RIGHTS, "reader", List.of(me, today, all), () -> reader(me, all, today));
    }

    private Reader reader(EmployeeId me, boolean readsAll, LocalDate today) {
        var scopes = powers.scopes(me, today);
        var departments = new HashSet<>(organisation.departmentsOf(me, today));
        departments.addAll(organisation.directedBy(me, today));
        scopes.values().stream().filter(scope -> !scope.all()).map(DepartmentScope::departments).forEach(departments::addAll);
        var all = readsAll || scopes.values().stream().anyMatch(DepartmentScope::all);
        return new Reader(me, departments.isEmpty() ? Set.of(DepartmentKey.CITY_MANAGER) : departments, all);
    }

    Desk desk() {
        var me = me();
        var today = today();
        return moment.once(RIGHTS, "desk", List.of(me, today), () -> desk(me, today));
    }

    private Desk desk(EmployeeId me, LocalDate today) {
        var scopes = powers.scopes(me, today);
        var directs = organisation.directedBy(me, today);
        var signs = new HashSet<>(directs);
        Optional.ofNullable(scopes.get(SIGN_FOR_DIRECTOR)).map(DepartmentScope::departments).ifPresent(signs::addAll);
        var takes = Optional.ofNullable(scopes.get(TAKE_DIRECTOR_STEP));
        return new Desk(me, signs, takes, takes.isPresent() ? organisation.heads(today) : Map.of(), approvals(own(me, directs, today), scopes));
    }

    /** What the City Manager approves by office, or the approver of an affiliate. */
    private Optional<DepartmentScope> own(EmployeeId me, Set<DepartmentKey> directs, LocalDate today) {
        if (directs.contains(DepartmentKey.CITY_MANAGER)) {
            return Optional.of(DepartmentScope.everyDepartment());
        }
        return Optional.of(organisation.approverOf(me, today)).filter(some -> !some.isEmpty()).map(DepartmentScope::of);
    }

    private static Map<RequestKind, DepartmentScope> approvals(Optional<DepartmentScope> own, Map<Power, DepartmentScope> scopes) {
        var approves = new EnumMap<RequestKind, DepartmentScope>(RequestKind.class);
        Arrays.stream(RequestKind.values()).forEach(kind -> {
            var held = Optional.ofNullable(scopes.get(kind.power()));
            own.map(scope -> held.map(scope::and).orElse(scope)).or(() -> held).ifPresent(scope -> approves.put(kind, scope));
        });
        return approves;
    }
}
