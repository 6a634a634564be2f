package gov.miami.social.web.department;

import gov.miami.social.policy.department.PersonType;
import gov.miami.social.registry.department.PersonService;
import gov.miami.social.web.shared.Notes;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Backs department/record-person.xhtml: somebody who comes to the City. */
@Named
@ViewScoped
public class DepartmentRecordPersonPage implements Serializable {

    @Inject
    private PersonService people;
    private PersonType type = PersonType.EMPLOYEE;
    private final NewcomerForm form = new NewcomerForm();

    public String record() {
        people.record(form.record(type));
        Notes.flash("department_record_person.recorded", form.getGivenName() + " " + form.getFamilyName());
        return "/department/person?faces-redirect=true&id=" + form.getPerson();
    }

    public PersonType getType() {
        return type;
    }

    public void setType(PersonType type) {
        this.type = type;
    }

    public NewcomerForm getForm() {
        return form;
    }
}
