package gov.miami.social.web.department;

import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.registry.department.DepartmentService;
import gov.miami.social.registry.department.DepartmentView;
import gov.miami.social.registry.department.OptInDepartment;
import gov.miami.social.registry.department.PersonOption;
import gov.miami.social.web.shared.FormText;
import gov.miami.social.web.shared.Ids;
import gov.miami.social.web.shared.Notes;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/** Backs department/opt-in.xhtml: an affiliate comes under the policy with an approver of its own. */
@Named
@ViewScoped
public class DepartmentOptInPage implements Serializable {

    @Inject
    private DepartmentService departments;
    private String id;
    private DepartmentView department;
    private PersonOption approver;
    private LocalDate from;
    private String instrument;

    public void load() {
        department = departments.find(Ids.of(id, DepartmentKey::new));
    }

    public String optIn() {
        departments.optIn(new OptInDepartment(department.key(), department.version(), approver.id(), from, FormText.of(instrument)));
        Notes.flash("department_opt_in.optedIn", department.name());
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
