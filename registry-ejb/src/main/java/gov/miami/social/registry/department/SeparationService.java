package gov.miami.social.registry.department;

import gov.miami.social.policy.shared.Decision;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.journal.Command;
import gov.miami.social.registry.journal.Journal;
import gov.miami.social.registry.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;

/** Records that people leave the City, at once or on a day to come, and puts right what was recorded so by mistake. */
@Stateless
@RolesAllowed({Roles.HR, Roles.IT_ADMIN})
public class SeparationService {

    @Inject
    private People people;
    @Inject
    private Staff staff;
    @Inject
    private Desk desk;
    @Inject
    private LastDays lastDays;
    @Inject
    private Journal journal;

    /** What a last day means before it is recorded. */
    public SeparationOutlook outlook(EmployeeId person, LocalDate lastDay) {
        people.get(person);
        return lastDays.outlook(person, lastDay);
    }

    public void separate(@Valid SeparatePerson command) {
        var person = people.getForChange(command.person(), command.version(), desk.edit());
        settle(command, command.person(), command.lastDay(), person.separate(command.lastDay(), lastDays.latest()));
    }

    /** Another last day; directorships end with it when it is earlier, and stay ended when it is later. */
    public void correct(@Valid CorrectSeparation command) {
        var person = people.getForChange(command.person(), command.version(), desk.edit());
        settle(command, command.person(), command.lastDay(), person.correctSeparation(command.lastDay(), lastDays.latest(), command.reason()));
    }

    /** The person stays, in the last department; directorships that ended stay ended. */
    public void takeBack(@Valid TakeBackSeparation command) {
        var person = people.getForChange(command.person(), command.version(), desk.edit());
        journal.settle(command, person.takeBackSeparation(command.reason()));
    }

    private void settle(Command command, EmployeeId person, LocalDate lastDay, Decision decision) {
        var left = desk.left(decision, person, lastDay, Optional.empty());
        journal.settle(command, decision);
        journal.settleAll(left, decision);
        staff.endDirectorships(person, lastDay);
    }
}
