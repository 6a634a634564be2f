package gov.miami.social.web.department;

import gov.miami.social.policy.department.PersonType;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.department.PersonService;
import gov.miami.social.web.shared.Notes;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/** Backs department/record-person.xhtml: somebody who comes to the City. */
@Named
@ViewScoped
public class DepartmentRecordPersonPage implements Serializable {

    @Inject
    private PersonService people;
    private EmployeeId person;
    private PersonType type = PersonType.EMPLOYEE;
    private LocalDate from;
    private DepartmentKey department;
    private PersonForm form = new PersonForm();

    public String record() {
        people.record(form.record(person, type, from, department));
        Notes.flash("department_record_person.recorded", form.getGivenName() + " " + form.getFamilyName());
        return "/department/person?faces-redirect=true&id=" + person;
    }

    public EmployeeId getPerson() {
        return person;
    }

    public void setPerson(EmployeeId person) {
        this.person = person;
    }

    public PersonType getType() {
        return type;
    }

    public void setType(PersonType type) {
        this.type = type;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public DepartmentKey getDepartment() {
        return department;
    }

    public void setDepartment(DepartmentKey department) {
        this.department = department;
    }

    public PersonForm getForm() {
        return form;
    }
}
