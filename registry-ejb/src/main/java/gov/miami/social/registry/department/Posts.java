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
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The departments that a person directs or will, or for whose director he acts: whoever goes leaves the post vacant. */
@ApplicationScoped
class Posts implements Holdings {

    @Inject
    private Organisation organisation;
    @Inject
    private Appointments appointments;
    @Inject
    private Clock clock;

    @Override
    public List<Holding> of(EmployeeId person) {
        var today = LocalDate.now(clock);
        var names = organisation.departmentNames(today);
        var directed = organisation.directedBy(person, today);
        var toCome = appointments.of(person).stream().filter(one -> one.days().from().isAfter(today) && !one.neverBegins()).map(Appointment::department)
                .filter(department -> !directed.contains(department)).distinct();
        return Stream.concat(directed.stream().map(department -> post(department, names, HoldingPart.DIRECTOR)),
                toCome.map(department -> post(department, names, HoldingPart.DIRECTOR_TO_COME))).toList();
    }

    private static Holding post(DepartmentKey department, Map<DepartmentKey, String> names, HoldingPart part) {
        return new Holding(Subject.of("department", department), names.get(department), Optional.of(department), List.of(part), true);
    }

    /** The separation itself says that directorships end with it. */
    @Override
    public List<Command> left(EmployeeId person, LocalDate lastDay, Optional<DepartmentKey> to) {
        return List.of();
    }
}
