package gov.miami.social.web.department;

import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.department.Holding;
import gov.miami.social.registry.department.PersonService;
import gov.miami.social.registry.department.PersonView;
import gov.miami.social.registry.department.SeparatePerson;
import gov.miami.social.web.shared.Ids;
import gov.miami.social.web.shared.Notes;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** Backs department/separate-person.xhtml: a person leaves the City. */
@Named
@ViewScoped
public class DepartmentSeparatePersonPage implements Serializable {

    @Inject
    private PersonService people;
    private String id;
    private PersonView person;
    private List<Holding> holdings;
    private LocalDate lastDay;

    public void load() {
        person = people.find(Ids.of(id, EmployeeId::new));
        holdings = people.holdings(person.id());
    }

    public String separate() {
        people.separate(new SeparatePerson(person.id(), person.version(), lastDay));
        Notes.flash("department_separate_person.separated", person.name());
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

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
