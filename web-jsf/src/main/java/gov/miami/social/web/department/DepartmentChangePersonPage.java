package gov.miami.social.web.department;

import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.department.PersonService;
import gov.miami.social.registry.department.PersonView;
import gov.miami.social.web.shared.Ids;
import gov.miami.social.web.shared.Notes;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Backs department/change-person.xhtml: particulars are corrected. */
@Named
@ViewScoped
public class DepartmentChangePersonPage implements Serializable {

    @Inject
    private PersonService people;
    private String id;
    private PersonView person;
    private PersonForm form;

    public void load() {
        person = people.find(Ids.of(id, EmployeeId::new));
        var sponsor = people.named(person.sponsor().stream().toList()).stream().findFirst().orElse(null);
        form = PersonForm.of(person, sponsor);
    }

    public String change() {
        people.change(form.change(person.id(), person.version()));
        Notes.flash("department_change_person.changed", person.name());
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

    public PersonForm getForm() {
        return form;
    }
}
