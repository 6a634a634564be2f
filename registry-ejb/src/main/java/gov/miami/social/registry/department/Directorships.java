package gov.miami.social.registry.department;

import gov.miami.social.policy.department.DirectorshipFate;
import gov.miami.social.policy.shared.Decision;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.policy.shared.Period;
import gov.miami.social.registry.journal.Command;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who directs what: begun, ended, ended with a person or a department, and come back; those who watch offices are told. */
@ApplicationScoped
class Directorships {

    @Inject
    private Appointments appointments;
    @Inject
    private Departments departments;
    @Inject
    private Organisation organisation;
    @Inject
    @Any
    private Instance<OfficeWatch> watches;
    @Inject
    private LastDays lastDays;
    @Inject
    private Clock clock;

    List<Appointment> in(DepartmentKey department) {
        return appointments.in(department);
    }

    void begin(Appointment appointment) {
        appointments.add(appointment);
        watches.forEach(watch -> watch.taken(appointment.person(), appointment.department(), appointment.days().from()));
    }

    /** Ends one on a day. */
    Decision end(DepartmentKey department, UUID id, LocalDate lastDay) {
        var one = appointments.get(department, id);
        var decision = one.end(lastDay);
        if (decision.allowed()) {
            tell(one.person(), Set.of(department), lastDay);
        }
        return decision;
    }

    /** Takes one back that was recorded by mistake, begun or not. */
    Decision withdraw(DepartmentKey department, UUID id, String reason) {
        var one = appointments.get(department, id);
        var decision = one.withdraw(reason);
        if (decision.allowed()) {
            var yesterday = LocalDate.now(clock).minusDays(1);
            var before = one.days().from().minusDays(1);
            tell(one.person(), Set.of(department), before.isBefore(yesterday) ? yesterday : before);
        }
        return decision;
    }

    /** What the person did since it began, the latest first, at most twenty acts; nothing of one that is to come. */
    List<LateAct> since(DepartmentKey department, UUID id) {
        var one = appointments.get(department, id);
        return lastDays.acts(one.person(), one.days().from().minusDays(1));
    }

    /** Those of a department that goes: they end with it, and those that were to begin later are void. */
    void endIn(DepartmentKey department, LocalDate lastDay, String instrument) {
        appointments.in(department).stream().filter(one -> one.days().from().isAfter(lastDay) ? one.withdraw(instrument).allowed() : one.end(lastDay).allowed())
                .forEach(one -> tell(one.person(), Set.of(department), lastDay));
    }

    /** Those of a person who leaves; what is to be kept of those that go on longer than was said before. */
    List<Command> endWith(EmployeeId person, LocalDate lastDay) {
        var own = appointments.of(person);
        var longer = own.stream().filter(Appointment::endedWithPerson).filter(one -> !one.days().from().isAfter(lastDay))
                .flatMap(one -> comeBack(one, Optional.of(lastDay))).toList();
        var ended = own.stream().filter(one -> !one.endedWithPerson() || one.days().from().isAfter(lastDay))
                .filter(one -> one.endWithPerson(lastDay) == DirectorshipFate.ENDS).map(Appointment::department).collect(Collectors.toSet());
        tell(person, ended, lastDay);
        return longer;
    }

    /** Those that ended with a person who stays now; what is to be kept of each that comes back. */
    List<Command> giveBack(EmployeeId person) {
        return appointments.of(person).stream().filter(Appointment::endedWithPerson).flatMap(one -> comeBack(one, Optional.empty())).toList();
    }

    /** Those that would come back, and those that would not. */
    List<ReturningPost> returning(EmployeeId person) {
        var names = organisation.departmentNames(LocalDate.now(clock));
        return appointments.of(person).stream().filter(Appointment::endedWithPerson).map(one -> new ReturningPost(one.department(), names.get(one.department()),
                one.kind(), one.returning(Optional.empty()), one.mayComeBack(Optional.empty(), stands(one), in(one.department())))).toList();
    }

    private Stream<Command> comeBack(Appointment one, Optional<LocalDate> lastDay) {
        var before = one.neverBegins() ? Optional.<Period>empty() : Optional.of(one.days());
        var decision = one.comeBack(lastDay, stands(one), in(one.department()));
        return decision.allowed() && before.map(days -> longer(one.days(), days)).orElse(true)
                ? Stream.of(new RegainDirectorship(one.department(), one.id(), one.person(), one.days().until())) : Stream.empty();
    }

    private static boolean longer(Period now, Period before) {
        return before.until().filter(last -> now.holds(last.plusDays(1))).isPresent();
    }

    private boolean stands(Appointment one) {
        return departments.stands(one.department(), LocalDate.now(clock));
    }

    /** Of those departments that the person does not direct in another way. */
    private void tell(EmployeeId person, Set<DepartmentKey> ended, LocalDate lastDay) {
        var left = ended.stream().filter(department -> !organisation.directs(person, department, lastDay.plusDays(1))).collect(Collectors.toSet());
        if (!left.isEmpty()) {
            watches.forEach(watch -> watch.left(person, left, lastDay));
        }
    }
}
