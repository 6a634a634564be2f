package gov.miami.social.web.department;

import gov.miami.social.policy.department.DirectorKind;
import gov.miami.social.policy.shared.Check;
import gov.miami.social.registry.department.AppointDirector;
import gov.miami.social.registry.department.DirectorshipService;
import gov.miami.social.registry.department.PersonOption;
import gov.miami.social.web.shared.Notes;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Optional;

/** Backs department/appoint.xhtml: a director, or an acting one. What the rule advises is said when it is done. */
@Named
@ViewScoped
public class DepartmentAppointPage extends ActOnDepartment {

    @Inject
    private DirectorshipService directorships;
    private PersonOption person;
    private DirectorKind kind = DirectorKind.DIRECTOR;
    private LocalDate from;
    private LocalDate until;
    private String source;

    public String appoint() {
        var decision = directorships.appoint(new AppointDirector(getDepartment().key(), getDepartment().version(), person.id(), kind, from, Optional.ofNullable(until), source));
        var next = done("department_appoint.appointed");
        decision.checks().stream().filter(Check::advises).forEach(Notes::flashUnmet);
        return next;
    }

    public PersonOption getPerson() {
        return person;
    }

    public void setPerson(PersonOption person) {
        this.person = person;
    }

    public DirectorKind getKind() {
        return kind;
    }

    public void setKind(DirectorKind kind) {
        this.kind = kind;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
