package gov.miami.social.web.department;

import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.registry.department.AppointmentView;
import gov.miami.social.registry.department.DepartmentService;
import gov.miami.social.registry.department.DepartmentView;
import gov.miami.social.registry.department.DirectorshipService;
import gov.miami.social.registry.department.EndDirectorship;
import gov.miami.social.web.shared.Ids;
import gov.miami.social.web.shared.Notes;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Backs department/relieve.xhtml: a directorship ends with a day. */
@Named
@ViewScoped
public class DepartmentRelievePage implements Serializable {

    @Inject
    private DepartmentService departments;
    @Inject
    private DirectorshipService directorships;
    private String id;
    private DepartmentView department;
    private String appointment;
    private LocalDate lastDay;

    public void load() {
        department = departments.find(Ids.of(id, DepartmentKey::new));
    }

    public String relieve() {
        directorships.end(new EndDirectorship(department.key(), department.version(), Ids.of(appointment, UUID::fromString), lastDay));
        Notes.flash("department_relieve.relieved", department.name());
        return "/department/show?faces-redirect=true&id=" + id;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    /** Who is relieved, with what the appointment says; nothing for an appointment that this department never made. */
    public List<AppointmentView> getRelieved() {
        return department.appointments().stream().filter(one -> one.id().toString().equals(appointment)).toList();
    }

    public DepartmentView getDepartment() {
        return department;
    }

    public String getAppointment() {
        return appointment;
    }

    public void setAppointment(String appointment) {
        this.appointment = appointment;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
