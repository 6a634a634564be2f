package gov.miami.social.web.department;

import gov.miami.social.registry.department.OptInDepartment;
import gov.miami.social.registry.department.PersonOption;
import gov.miami.social.web.shared.FormText;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.time.LocalDate;

/** Backs department/opt-in.xhtml: an affiliate comes under the policy with an approver of its own. */
@Named
@ViewScoped
public class DepartmentOptInPage extends ActOnDepartment {

    private PersonOption approver;
    private LocalDate from;
    private String instrument;

    public String optIn() {
        departments().optIn(new OptInDepartment(getDepartment().key(), getDepartment().version(), approver.id(), from, FormText.of(instrument)));
        return done("department_opt_in.optedIn");
    }

    public PersonOption getApprover() {
        return approver;
    }

    public void setApprover(PersonOption approver) {
        this.approver = approver;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public String getInstrument() {
        return instrument;
    }

    public void setInstrument(String instrument) {
        this.instrument = instrument;
    }
}
