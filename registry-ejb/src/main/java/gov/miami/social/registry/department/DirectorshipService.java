package gov.miami.social.registry.department;

import gov.miami.social.registry.journal.Journal;
import gov.miami.social.registry.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;

/** Records who directs a department, and who acts for a director. */
@Stateless
@RolesAllowed({Roles.HR, Roles.CITY_MANAGER, Roles.IT_ADMIN})
public class DirectorshipService {

    @Inject
    private Departments departments;
    @Inject
    private Directorships directorships;
    @Inject
    private Staff staff;
    @Inject
    private Vacancies vacancies;
    @Inject
    private Desk desk;
    @Inject
    private Journal journal;

    /** The departments that nobody directs, or soon nobody will. */
    public List<PostTask> vacancies() {
        return vacancies.all();
    }

    public void appoint(@Valid AppointDirector command) {
        var department = departments.getForChange(command.department(), command.version(), desk.edit());
        var first = command.from();
        var appointment = new Appointment(command.department(), command.person(), command.kind(), first, command.until(), command.source());
        journal.settle(command, appointment.begin(desk.caller(), staff.activeEmployee(command.person(), first),
                staff.stays(command.person(), first, command.until()), department.stands(first), directorships.in(command.department())));
        directorships.begin(appointment);
    }

    public void end(@Valid EndDirectorship command) {
        departments.getForChange(command.department(), command.version(), desk.edit());
        journal.settle(command, directorships.end(command.department(), command.appointment(), command.lastDay()));
    }
}
