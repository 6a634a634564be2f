package gov.miami.social.registry.delegation;

import gov.miami.social.policy.delegation.Capacity;
import gov.miami.social.policy.delegation.DelegationTerms;
import gov.miami.social.policy.delegation.GrantCase;
import gov.miami.social.policy.delegation.Offices;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.department.DepartmentService;
import gov.miami.social.registry.department.Directorship;
import gov.miami.social.registry.department.Organisation;
import gov.miami.social.registry.setting.Settings;
import gov.miami.social.registry.shared.Caller;
import gov.miami.social.registry.shared.NotYours;
import gov.miami.social.registry.shared.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gathers the facts that the ledger's rules ask for: who calls, in which offices, on which day. */
@ApplicationScoped
class DelegationFacts {

    @Inject
    private Organisation organisation;
    @Inject
    private DepartmentService departments;
    @Inject
    private Settings settings;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;

    GrantCase grant(GrantDelegation command) {
        var terms = command.terms(caller());
        return new GrantCase(terms, today(), offices(terms.grantor(), today()), active(terms.holder(), terms.period().from()),
                command.signed(), longestDays());
    }

    /** The offices the caller holds, with what each could delegate. */
    GrantOffer offer() {
        var offices = offices(caller(), today());
        var capacities = new ArrayList<Capacity>();
        if (offices.cityManager()) {
            capacities.add(Capacity.CITY_MANAGER);
        }
        if (!offices.directs().isEmpty()) {
            capacities.add(Capacity.DIRECTOR);
        }
        var all = departments.current();
        var own = all.stream().filter(option -> offices.directs().contains(option.key())).toList();
        return new GrantOffer(capacities, all, own, today(), today().plusDays(longestDays() - 1L));
    }

    int longestDays() {
        return settings.number("delegation.longest.days");
    }

    Offices offices(EmployeeId person, LocalDate day) {
        var manager = organisation.cityManagerOn(day).filter(person::equals).isPresent();
        return new Offices(manager, organisation.directedBy(person, day));
    }

    /** Who holds on a day the office in which a delegation was given; nobody while it is vacant. */
    Set<EmployeeId> inOffice(DelegationTerms terms, LocalDate day) {
        return terms.seats().stream().flatMap(seat -> organisation.directorOn(seat, day).stream()).map(Directorship::person).collect(Collectors.toSet());
    }

    /** Who sees all of the ledger sees it by role; the others by their departments of today, and those they direct or act for. */
    Viewer viewer() {
        var person = caller.person();
        var seesAll = caller.isAny(Roles.AUDITOR, Roles.RECORDS, Roles.CITY_MANAGER, Roles.COMMUNICATIONS);
        return new Viewer(seesAll, person, seesAll ? Set.of() : person.map(this::concerned).orElse(Set.of()));
    }

    private Set<DepartmentKey> concerned(EmployeeId person) {
        return Stream.concat(organisation.departmentsOf(person, today()).stream(), organisation.directedBy(person, today()).stream()).collect(Collectors.toSet());
    }

    /** What the caller may do with a delegation now. */
    Viewer.Rights rights(Delegation found) {
        var offices = callerIfKnown().map(me -> offices(me, today()));
        return new Viewer.Rights(callerIfKnown().filter(me -> found.entry().mayBeRevoked(me, offices.orElseThrow(), today())).isPresent(),
                callerIfKnown().filter(me -> found.entry().mayBeKept(me, offices.orElseThrow(), today())).isPresent());
    }

    /** The delegation, for whom it concerns. */
    Delegation visible(Delegation found) {
        if (!viewer().sees(found.terms())) {
            throw new NotYours(found.id());
        }
        return found;
    }

    EmployeeId caller() {
        return caller.employee();
    }

    Optional<EmployeeId> callerIfKnown() {
        return caller.person();
    }

    boolean active(EmployeeId person, LocalDate day) {
        return organisation.active(person, day);
    }

    Set<EmployeeId> active(Collection<EmployeeId> persons, LocalDate day) {
        return organisation.active(persons, day);
    }

    String name(EmployeeId person) {
        return organisation.names(List.of(person)).getOrDefault(person, person.toString());
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
