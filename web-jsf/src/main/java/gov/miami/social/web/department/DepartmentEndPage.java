package gov.miami.social.web.department;

import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.registry.department.DepartmentService;
import gov.miami.social.registry.department.DepartmentView;
import gov.miami.social.registry.department.EndDepartment;
import gov.miami.social.web.shared.FormText;
import gov.miami.social.web.shared.Ids;
import gov.miami.social.web.shared.Notes;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/** Backs department/end.xhtml: the department is discontinued. */
@Named
@ViewScoped
public class DepartmentEndPage implements Serializable {

    @Inject
    private DepartmentService departments;
    private String id;
    private DepartmentView department;
    private LocalDate lastDay;
    private String instrument;

    public void load() {
        department = departments.find(Ids.of(id, DepartmentKey::new));
    }

    public String end() {
        departments.end(new EndDepartment(department.key(), department.version(), lastDay, FormText.of(instrument)));
        Notes.flash("department_end.ended", department.name());
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

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public String getInstrument() {
        return instrument;
    }

    public void setInstrument(String instrument) {
        this.instrument = instrument;
    }
}
