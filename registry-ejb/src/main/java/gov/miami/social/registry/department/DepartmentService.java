package gov.miami.social.registry.department;

import gov.miami.social.policy.shared.DepartmentKey;
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

/** Shows the departments to everybody; records what the Commission does with them. */
@Stateless
@RolesAllowed(Roles.EMPLOYEE)
public class DepartmentService {

    @Inject
    private Departments departments;
    @Inject
    private Staff staff;
    @Inject
    private Directory directory;
    @Inject
    private Desk desk;
    @Inject
    private Journal journal;

    public Listing<DepartmentRow> list(ListQuery query) {
        var page = departments.list(query, desk.today());
        return new Listing<>(directory.rows(page.rows(), desk.today()), page.total());
    }

    public DepartmentView find(DepartmentKey department) {
        return directory.view(departments.withStaff(department, desk.today()), desk.today());
    }

    /** The departments that the policy binds today, by name. */
    public List<DepartmentOption> current() {
        return directory.departments(desk.today(), ChartLine::bound);
    }

    /** All departments that stand today, by name. */
    public List<DepartmentOption> standing() {
        return directory.departments(desk.today(), ChartLine::stands);
    }

    /** What would follow a department if it were merged today. */
    public Belongings belongings(DepartmentKey department) {
        return staff.belongings(department, desk.today());
    }

    public List<HistoryLine> history(DepartmentKey department) {
        return desk.history(Subject.of("department", department));
    }

    @RolesAllowed({Roles.IT_ADMIN, Roles.HR})
    public void create(@Valid CreateDepartment command) {
        var free = staff.free(command.department());
        var department = new Department(command.department(), command.kind(), desk.edit());
        journal.settle(command, department.create(command.name(), command.from(), command.instrument(), command.toConfirm(), free));
        departments.add(department);
    }

    @RolesAllowed({Roles.IT_ADMIN, Roles.HR})
    public void rename(@Valid RenameDepartment command) {
        var department = departments.getForChange(command.department(), command.version(), desk.edit());
        journal.settle(command, department.rename(command.name(), command.from(), command.instrument()));
    }

    @RolesAllowed({Roles.IT_ADMIN, Roles.HR})
    public void merge(@Valid MergeDepartment command) {
        var department = departments.getForChange(command.department(), command.version(), desk.edit());
        var decision = staff.follow(department.merge(departments.get(command.into()), command.from(), command.instrument()), command);
        var passed = staff.pass(decision, command, desk.today());
        journal.settle(command, decision);
        journal.settleAll(passed, decision);
    }

    @RolesAllowed({Roles.IT_ADMIN, Roles.HR})
    public void end(@Valid EndDepartment command) {
        var department = departments.getForChange(command.department(), command.version(), desk.edit());
        var empty = staff.assignedTo(command.department(), command.lastDay().plusDays(1)).isEmpty();
        journal.settle(command, department.end(command.lastDay(), command.instrument(), empty, staff.ownsNoAccount(command.department())));
        staff.endDirectorships(command);
    }

    @RolesAllowed({Roles.IT_ADMIN, Roles.HR})
    public void optIn(@Valid OptInDepartment command) {
        var department = departments.getForChange(command.department(), command.version(), desk.edit());
        var active = staff.active(command.approver(), command.from());
        journal.settle(command, department.optIn(command.approver(), active, command.from(), command.instrument()));
    }
}
