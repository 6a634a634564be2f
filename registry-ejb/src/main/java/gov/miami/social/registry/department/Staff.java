package gov.miami.social.registry.department;

import gov.miami.social.policy.shared.Decision;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.journal.Command;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What becomes of people and their directorships when a department or a person goes. */
@ApplicationScoped
class Staff {

    @Inject
    private People people;
    @Inject
    private Departments departments;
    @Inject
    private Directorships directorships;
    @Inject
    private OwnedAccounts accounts;
    @Inject
    private OpenRequests requests;
    @Inject
    private StaffRegister register;

    boolean free(DepartmentKey department) {
        return register.free(department);
    }

    /** What is known of the particulars of somebody new from a first day on. */
    Vetting vetted(EmployeeId person, Particulars first, LocalDate from) {
        return new Vetting(sponsored(person, first, from), register.ofCity(first.email()), register.uniqueness(person, false, first));
    }

    /** What is known of other particulars of somebody recorded already. */
    Vetting vettedAnew(EmployeeId person, Particulars next, LocalDate today) {
        return new Vetting(sponsored(person, next, today), register.ofCity(next.email()), register.uniqueness(person, true, next));
    }

    boolean active(EmployeeId person, LocalDate day) {
        return people.find(person).map(found -> found.active(day)).orElse(false);
    }

    boolean departmentStands(DepartmentKey department, LocalDate day) {
        return departments.stands(department, day);
    }

    private boolean sponsored(EmployeeId person, Particulars particulars, LocalDate day) {
        return particulars.sponsor().filter(sponsor -> !sponsor.equals(person) && activeEmployee(sponsor, day)).isPresent();
    }

    /** An active employee: who may direct, or sponsor somebody who is not. */
    boolean activeEmployee(EmployeeId person, LocalDate day) {
        return people.find(person).map(found -> found.employed() && found.active(day)).orElse(false);
    }

    /** What is known of who is to direct a department. */
    Candidate candidate(AppointDirector command) {
        var first = command.from();
        return new Candidate(activeEmployee(command.person(), first), stays(command.person(), first, command.until()),
                people.find(command.person()).stream().flatMap(found -> found.assignments().stream()).anyMatch(one -> one.is(command.department(), first)));
    }

    /** Whether the person works for the City until a directorship is over, as far as is known; who is not there when it begins is not asked. */
    private boolean stays(EmployeeId person, LocalDate from, Optional<LocalDate> until) {
        return !activeEmployee(person, from) || people.fact(person).flatMap(found -> found.days().last())
                .map(last -> until.filter(day -> !day.isAfter(last)).isPresent()).orElse(true);
    }

    /** Who is assigned to a department on a day or later, and still with the City then. */
    List<Person> assignedTo(DepartmentKey department, LocalDate day) {
        return people.assignedTo(department, day).stream().filter(person -> person.active(day)).toList();
    }

    /** The people of a merged department go where it goes; whoever cannot makes the merger impossible. */
    Decision follow(Decision merger, MergeDepartment command) {
        var whole = merger;
        for (var person : merger.allowed() ? assignedTo(command.department(), command.from()) : List.<Person>of()) {
            var move = person.move(command.into(), command.from(), true);
            whole = move.allowed() ? whole : whole.and(move);
        }
        directorships.endIn(command.department(), command.from().minusDays(1), command.instrument());
        return whole;
    }

    void endDirectorships(EndDepartment command) {
        directorships.endIn(command.department(), command.lastDay(), command.instrument());
    }

    boolean ownsNoAccount(DepartmentKey department) {
        return accounts.open(department) == 0;
    }

    Belongings belongings(DepartmentKey department, LocalDate today) {
        return new Belongings(people.headcounts(today).getOrDefault(department, 0L), accounts.open(department), requests.open(department));
    }

    /** Accounts and open requests of a merged department go with it on the day; when that is to come, the portal's clock passes them. */
    List<Command> pass(Decision merger, MergeDepartment command, LocalDate today) {
        return merger.allowed() && !command.from().isAfter(today)
                ? Stream.concat(accounts.pass(command.department(), command.into()).stream(), requests.pass(command.department(), command.into()).stream()).toList()
                : List.of();
    }
}
