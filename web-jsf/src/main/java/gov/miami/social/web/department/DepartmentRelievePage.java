package gov.miami.social.web.department;

import gov.miami.social.registry.department.AppointmentView;
import gov.miami.social.registry.department.DirectorshipService;
import gov.miami.social.registry.department.EndDirectorship;
import gov.miami.social.registry.department.LateAct;
import gov.miami.social.registry.department.WithdrawDirectorship;
import gov.miami.social.web.shared.Ids;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Backs department/relieve.xhtml: a directorship ends with a day, or is withdrawn because it was recorded by mistake. */
@Named
@ViewScoped
public class DepartmentRelievePage extends ActOnDepartment {

    @Inject
    private DirectorshipService directorships;
    private String appointment;
    private LocalDate lastDay;
    private String reason;
    private List<LateAct> since;

    /** What was done since it began; the same while the page is open. */
    public List<LateAct> getSince() {
        if (since == null) {
            since = getRelieved().isEmpty() ? List.of() : directorships.since(getDepartment().key(), Ids.of(appointment, UUID::fromString));
        }
        return since;
    }

    public String relieve() {
        directorships.end(new EndDirectorship(getDepartment().key(), getDepartment().version(), Ids.of(appointment, UUID::fromString), lastDay));
        return done("department_relieve.relieved");
    }

    public String withdraw() {
        directorships.withdraw(new WithdrawDirectorship(getDepartment().key(), getDepartment().version(), Ids.of(appointment, UUID::fromString), reason));
        return done("department_relieve.withdrawn");
    }

    /** Whether it is still to begin. */
    public boolean isAhead() {
        return getRelieved().stream().anyMatch(one -> one.ahead(today()));
    }

    /** Who is relieved, with what the appointment says; nothing for an appointment that this department never made. */
    public List<AppointmentView> getRelieved() {
        return getDepartment().appointments().stream().filter(one -> one.id().toString().equals(appointment)).toList();
    }

    public String getAppointment() {
        return appointment;
    }

    public void setAppointment(String appointment) {
        this.appointment = appointment;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
