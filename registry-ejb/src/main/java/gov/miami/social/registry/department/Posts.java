package gov.miami.social.registry.department;

import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.journal.Command;
import gov.miami.social.registry.journal.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The departments that a person directs, or for whose director he acts: whoever goes leaves the post vacant. */
@ApplicationScoped
class Posts implements Holdings {

    @Inject
    private Organisation organisation;
    @Inject
    private Clock clock;

    @Override
    public List<Holding> of(EmployeeId person) {
        var today = LocalDate.now(clock);
        var names = organisation.departmentNames(today);
        return organisation.directedBy(person, today).stream().map(department -> new Holding(Subject.of("department", department), names.get(department),
                Optional.of(department), List.of(HoldingPart.DIRECTOR), true)).toList();
    }

    /** The separation itself says that directorships end with it. */
    @Override
    public List<Command> left(EmployeeId person, LocalDate lastDay, Optional<DepartmentKey> to) {
        return List.of();
    }
}
