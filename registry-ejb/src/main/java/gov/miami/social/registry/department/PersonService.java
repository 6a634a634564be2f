package gov.miami.social.registry.department;

import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.journal.Journal;
import gov.miami.social.registry.journal.Subject;
import gov.miami.social.registry.shared.ListQuery;
import gov.miami.social.registry.shared.Listing;
import gov.miami.social.registry.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;

/** Shows everybody who works for the City with name, title, department and City e-mail; records comings and moves. */
@Stateless
@RolesAllowed(Roles.EMPLOYEE)
public class PersonService {

    @Inject
    private People people;
    @Inject
    private Staff staff;
    @Inject
    private Directory directory;
    @Inject
    private Desk desk;
    @Inject
    private Journal journal;

    public Listing<PersonRow> list(ListQuery query) {
        return directory.people(query, desk.today());
    }

    public PersonView find(EmployeeId number) {
        var found = people.withDirectorships(number);
        return directory.view(found, desk.standing(found.person()), desk.mayManage(), desk.today());
    }

    /** What a person holds in the City's name and hands over when he goes; nothing for who may not see where he stands. */
    public List<Holding> holdings(EmployeeId number) {
        return desk.holdings(people.get(number));
    }

    /** People who work for the City, or will, of whose name, title, e-mail, login or number some word begins with each of these, accents or none; at most 20, those of the department concerned first. */
    public List<PersonOption> search(String text, Optional<DepartmentKey> near) {
        return directory.search(text, near, desk.today());
    }

    /** The people with these numbers, active or not. */
    public List<PersonOption> named(List<EmployeeId> numbers) {
        return directory.options(people.all(numbers), desk.today());
    }

    public List<UnitOption> bargainingUnits() {
        return people.bargainingUnits();
    }

    @RolesAllowed({Roles.HR, Roles.IT_ADMIN, Roles.AUDITOR})
    public List<HistoryLine> history(EmployeeId person) {
        return desk.history(Subject.of("person", person));
    }

    @RolesAllowed({Roles.HR, Roles.IT_ADMIN})
    public void record(@Valid RecordPerson command) {
        var person = new Person(command.person(), command.type(), command.from(), desk.edit());
        var first = command.particulars();
        journal.settle(command, person.record(first, staff.vetted(command.person(), first, command.from()), command.department(), staff.departmentStands(command.department(), command.from())));
        people.add(person);
    }

    @RolesAllowed({Roles.HR, Roles.IT_ADMIN})
    public void change(@Valid ChangePerson command) {
        var person = people.getForChange(command.person(), command.version(), desk.edit());
        var next = command.particulars();
        journal.settle(command, person.change(next, staff.vettedAnew(command.person(), next, desk.today()), desk.today()));
    }

    @RolesAllowed({Roles.HR, Roles.IT_ADMIN})
    public void move(@Valid MovePerson command) {
        var person = people.getForChange(command.person(), command.version(), desk.edit());
        var decision = person.move(command.to(), command.from(), staff.departmentStands(command.to(), command.from()));
        var left = desk.left(decision, command.person(), command.from().minusDays(1), Optional.of(command.to()));
        journal.settle(command, decision);
        journal.settleAll(left, decision);
    }
}
