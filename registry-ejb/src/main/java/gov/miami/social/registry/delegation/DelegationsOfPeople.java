package gov.miami.social.registry.delegation;

import static java.util.stream.Collectors.joining;

import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.department.Holding;
import gov.miami.social.registry.department.HoldingPart;
import gov.miami.social.registry.department.Holdings;
import gov.miami.social.registry.department.Organisation;
import gov.miami.social.registry.journal.Command;
import gov.miami.social.registry.journal.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The delegations that somebody holds and that are not over: nobody decides under them once he has left (reading 11). */
@ApplicationScoped
class DelegationsOfPeople implements Holdings {

    @Inject
    private Delegations delegations;
    @Inject
    private Organisation organisation;
    @Inject
    private Clock clock;

    @Override
    public List<Holding> of(EmployeeId person) {
        var today = LocalDate.now(clock);
        return delegations.naming(person).stream().filter(entry -> !entry.revoked() && entry.terms().period().until().filter(today::isAfter).isEmpty())
                .map(this::holding).toList();
    }

    /** It concerns the department it is for when that is only one, else the City. */
    private Holding holding(LedgerEntry entry) {
        var departments = entry.terms().scope().departments();
        var owner = departments.size() == 1 ? departments.stream().findFirst() : Optional.<DepartmentKey>empty();
        var grantor = entry.terms().grantor();
        var names = organisation.departmentNames(LocalDate.now(clock));
        var name = departments.isEmpty() ? organisation.names(List.of(grantor)).getOrDefault(grantor, grantor.toString())
                : departments.stream().map(names::get).sorted().collect(joining(", "));
        return new Holding(Subject.of("delegation", entry.id()), name, owner, List.of(HoldingPart.DELEGATE), false);
    }

    /** The delegation itself stays as it was signed; its holder's leaving is on his own record. */
    @Override
    public List<Command> left(EmployeeId person, LocalDate lastDay, Optional<DepartmentKey> to) {
        return List.of();
    }
}
