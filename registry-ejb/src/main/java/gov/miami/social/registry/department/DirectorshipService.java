package gov.miami.social.registry.department;

import gov.miami.social.policy.shared.Decision;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.registry.journal.Journal;
import gov.miami.social.registry.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;

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

    /** What was decided, with what is advised. */
    public Decision appoint(@Valid AppointDirector command) {
        var department = departments.getForChange(command.department(), command.version(), desk.edit());
        var appointment = new Appointment(command.department(), command.person(), command.kind(), command.from(), command.until(), command.source());
        var decision = journal.settle(command, appointment.begin(desk.caller(), staff.candidate(command), department.stands(command.from()), directorships.in(command.department())));
        directorships.begin(appointment);
        return decision;
    }

    /** What the person did since the appointment began, to be looked at before it is withdrawn: it stays as it was done. */
    public List<LateAct> since(DepartmentKey department, UUID appointment) {
        return directorships.since(department, appointment);
    }

    public void withdraw(@Valid WithdrawDirectorship command) {
        departments.getForChange(command.department(), command.version(), desk.edit());
        journal.settle(command, directorships.withdraw(command.department(), command.appointment(), command.reason()));
    }

    public void end(@Valid EndDirectorship command) {
        departments.getForChange(command.department(), command.version(), desk.edit());
        journal.settle(command, directorships.end(command.department(), command.appointment(), command.lastDay()));
    }
}
