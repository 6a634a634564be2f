package gov.miami.social.registry.department;

import static java.util.stream.Collectors.groupingBy;

import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.journal.Command;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What is to be handed over when a person goes, whichever feature keeps it; and who is told to see to it. */
@ApplicationScoped
class HandOver {

    @Inject
    @Any
    private Instance<Holdings> holdings;
    @Inject
    private Instance<Farewell> farewell;
    @Inject
    private Organisation organisation;
    @Inject
    private Clock clock;

    /** Things of one kind together. */
    List<Holding> of(EmployeeId person) {
        return holdings.stream().flatMap(kept -> kept.of(person).stream()).sorted(Comparator.comparing(held -> held.subject().kind())).toList();
    }

    /** Tells who fills the places, and answers what is to be kept of each thing. */
    List<Command> left(EmployeeId person, LocalDate lastDay, Optional<DepartmentKey> to) {
        var left = of(person).stream().filter(held -> held.leftBy(to)).collect(groupingBy(held -> told(held, person)));
        left.forEach((teller, held) -> teller.ifPresent(one -> farewell.get().tell(one, person, lastDay, held)));
        return holdings.stream().flatMap(kept -> kept.left(person, lastDay, to).stream()).toList();
    }

    /** Whoever directs the department today, or gives the City's approval for it when that is the one who goes, or nobody. */
    private Optional<EmployeeId> told(Holding held, EmployeeId leaver) {
        var today = LocalDate.now(clock);
        return held.owner().flatMap(owner -> organisation.directorOn(owner, today)).map(Directorship::person).filter(one -> !one.equals(leaver))
                .or(() -> held.owner().flatMap(owner -> organisation.approverOn(owner, today)).or(() -> organisation.cityManagerOn(today)))
                .filter(one -> !one.equals(leaver));
    }
}
