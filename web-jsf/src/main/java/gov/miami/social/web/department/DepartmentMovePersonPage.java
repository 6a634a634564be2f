package gov.miami.social.web.department;

import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.department.Holding;
import gov.miami.social.registry.department.MovePerson;
import gov.miami.social.registry.department.PersonService;
import gov.miami.social.registry.department.PersonView;
import gov.miami.social.web.shared.Ids;
import gov.miami.social.web.shared.Notes;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** Backs department/move-person.xhtml: a person belongs to another department from a day on. */
@Named
@ViewScoped
public class DepartmentMovePersonPage implements Serializable {

    @Inject
    private PersonService people;
    private String id;
    private PersonView person;
    private List<Holding> holdings;
    private DepartmentKey to;
    private LocalDate from;

    public void load() {
        person = people.find(Ids.of(id, EmployeeId::new));
        holdings = people.holdings(person.id());
    }

    public String move() {
        people.move(new MovePerson(person.id(), person.version(), to, from));
        Notes.flash("department_move_person.moved", person.name());
        return "/department/person?faces-redirect=true&id=" + id;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public PersonView getPerson() {
        return person;
    }

    public List<Holding> getHoldings() {
        return holdings;
    }

    public DepartmentKey getTo() {
        return to;
    }

    public void setTo(DepartmentKey to) {
        this.to = to;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }
}
