package gov.miami.social.registry.department;

import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.journal.Command;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What is to be handed over when a person goes, whichever feature keeps it. */
@ApplicationScoped
class HandOver {

    @Inject
    @Any
    private Instance<Holdings> holdings;

    /** Things of one kind together. */
    List<Holding> of(EmployeeId person) {
        return holdings.stream().flatMap(kept -> kept.of(person).stream()).sorted(Comparator.comparing(held -> held.subject().kind())).toList();
    }

    List<Command> left(EmployeeId person, LocalDate lastDay, Optional<DepartmentKey> to) {
        return holdings.stream().flatMap(kept -> kept.left(person, lastDay, to).stream()).toList();
    }
}
