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
import java.util.List;
import java.util.Optional;

/** Records that people leave the City, at once or on a day to come, and puts right what was recorded so by mistake. */
@Stateless
@RolesAllowed({Roles.HR, Roles.IT_ADMIN})
public class SeparationService {

    @Inject
    private People people;
    @Inject
    private Directorships directorships;
    @Inject
    private Desk desk;
    @Inject
    private LastDays lastDays;
    @Inject
    private Journal journal;

    /** What a last day means before it is recorded. */
    public SeparationOutlook outlook(EmployeeId person, LocalDate lastDay) {
        return lastDays.outlook(people.get(person), byAnother(person), lastDay);
    }

    /** The directorships that ended with a separation and would come back if it were taken back, and those that would not. */
    public List<ReturningPost> returning(EmployeeId person) {
        people.get(person);
        return directorships.returning(person);
    }

    public void separate(@Valid SeparatePerson command) {
        var person = people.getForChange(command.person(), command.version(), desk.edit());
        settle(command, command.person(), command.lastDay(), person.separate(byAnother(command.person()), command.lastDay(), lastDays.latest()));
    }

    /** Another last day; directorships end with it, and those that ended with the former one go on until it where nobody has followed. */
    public void correct(@Valid CorrectSeparation command) {
        var person = people.getForChange(command.person(), command.version(), desk.edit());
        settle(command, command.person(), command.lastDay(),
                person.correctSeparation(byAnother(command.person()), command.lastDay(), lastDays.latest(), command.reason()));
    }

    /** The person stays, in the last department; directorships that ended with the separation come back where nobody has followed. */
    public void takeBack(@Valid TakeBackSeparation command) {
        var person = people.getForChange(command.person(), command.version(), desk.edit());
        var decision = journal.settle(command, person.takeBackSeparation(byAnother(command.person()), command.reason()));
        journal.settleAll(directorships.giveBack(command.person()), decision);
    }

    private void settle(Command command, EmployeeId person, LocalDate lastDay, Decision decision) {
        var left = desk.left(decision, person, lastDay, Optional.empty());
        journal.settle(command, decision);
        journal.settleAll(left, decision);
        journal.settleAll(directorships.endWith(person, lastDay), decision);
    }

    private boolean byAnother(EmployeeId person) {
        return desk.caller().filter(person::equals).isEmpty();
    }
}
