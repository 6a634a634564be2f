package gov.miami.social.web.department;

import gov.miami.social.policy.department.DirectorKind;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.registry.department.AppointDirector;
import gov.miami.social.registry.department.DepartmentService;
import gov.miami.social.registry.department.DepartmentView;
import gov.miami.social.registry.department.DirectorshipService;
import gov.miami.social.registry.department.PersonOption;
import gov.miami.social.web.shared.Ids;
import gov.miami.social.web.shared.Notes;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/** Backs department/appoint.xhtml: a director, or somebody who acts for him. */
@Named
@ViewScoped
public class DepartmentAppointPage implements Serializable {

    @Inject
    private DepartmentService departments;
    @Inject
    private DirectorshipService directorships;
    private String id;
    private DepartmentView department;
    private PersonOption person;
    private DirectorKind kind = DirectorKind.DIRECTOR;
    private LocalDate from;
    private LocalDate until;
    private String source;

    public void load() {
        department = departments.find(Ids.of(id, DepartmentKey::new));
    }

    public String appoint() {
        directorships.appoint(new AppointDirector(department.key(), department.version(), person.id(), kind, from, Optional.ofNullable(until), source));
        Notes.flash("department_appoint.appointed", department.name());
        return "/department/show?faces-redirect=true&id=" + id;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public DepartmentView getDepartment() {
        return department;
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
