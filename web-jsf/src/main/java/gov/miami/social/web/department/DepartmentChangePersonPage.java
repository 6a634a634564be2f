package gov.miami.social.web.department;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

/** Backs department/change-person.xhtml: particulars are corrected. */
@Named
@ViewScoped
public class DepartmentChangePersonPage extends ActOnPerson {

    private PersonForm form;

    @Override
    public void load() {
        super.load();
        var sponsor = people().named(getPerson().sponsor().stream().toList()).stream().findFirst().orElse(null);
        form = PersonForm.of(getPerson(), sponsor);
    }

    public String change() {
        people().change(form.change(getPerson().id(), getPerson().version()));
        return done("department_change_person.changed");
    }

    /** Where the person belongs, or did last: who is there is offered first as sponsor. */
    public String getNear() {
        return getPerson().assignments().stream().reduce((earlier, later) -> later).map(one -> one.department().value()).orElse("");
    }

    public PersonForm getForm() {
        return form;
    }
}
