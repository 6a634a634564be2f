package gov.miami.social.registry.department;

import gov.miami.social.policy.department.RegistryBeginning;
import gov.miami.social.policy.shared.Decision;
import gov.miami.social.registry.journal.Command;
import gov.miami.social.registry.journal.Journal;
import gov.miami.social.registry.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import java.util.stream.Stream;

/** Begins a registry in which nobody is recorded yet, so that its first administrator is somebody and can record everybody else. */
@Stateless
@RolesAllowed({Roles.HR, Roles.IT_ADMIN})
public class BeginningService {

    @Inject
    private Departments departments;
    @Inject
    private People people;
    @Inject
    private StaffRegister register;
    @Inject
    private Desk desk;
    @Inject
    private Journal journal;

    /** The departments and offices that the registry can begin with. */
    public List<CityOffice> offices() {
        return CityOffice.all();
    }

    public void begin(@Valid BeginRegistry command) {
        var offices = offices().stream().filter(office -> command.departments().contains(office.key())).toList();
        var first = command.first(desk.login());
        var person = new Person(first.person(), first.type(), first.from(), desk.edit());
        var decision = journal.settle(command, RegistryBeginning.decide(register.emptyStill()).and(record(person, first, offices)));
        journal.settleAll(acts(offices, first), decision);
        offices.forEach(office -> departments.add(office.department(desk.edit())));
        people.add(person);
    }

    /** Which mail is the City's, nobody could confirm yet: the first person's is believed. */
    private Decision record(Person person, RecordPerson first, List<CityOffice> offices) {
        var stands = offices.stream().anyMatch(office -> office.key().equals(first.department()) && !first.from().isBefore(office.from()));
        var vetting = new Vetting(false, true, register.uniqueness(first.person(), false, first.particulars()));
        return person.record(first.particulars(), vetting, first.department(), stands);
    }

    private static List<Command> acts(List<CityOffice> offices, RecordPerson first) {
        return Stream.concat(offices.stream().flatMap(office -> office.acts().stream()), Stream.of(first)).toList();
    }
}
