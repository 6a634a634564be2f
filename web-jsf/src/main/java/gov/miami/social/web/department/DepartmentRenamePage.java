package gov.miami.social.web.department;

import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.registry.department.DepartmentService;
import gov.miami.social.registry.department.DepartmentView;
import gov.miami.social.registry.department.RenameDepartment;
import gov.miami.social.web.shared.FormText;
import gov.miami.social.web.shared.Ids;
import gov.miami.social.web.shared.Notes;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/** Backs department/rename.xhtml: another name from a day on; the old one stays in the history. */
@Named
@ViewScoped
public class DepartmentRenamePage implements Serializable {

    @Inject
    private DepartmentService departments;
    private String id;
    private DepartmentView department;
    private String name;
    private LocalDate from;
    private String instrument;

    public void load() {
        department = departments.find(Ids.of(id, DepartmentKey::new));
    }

    public String rename() {
        departments.rename(new RenameDepartment(department.key(), department.version(), name, from, FormText.of(instrument)));
        Notes.flash("department_rename.renamed", department.name());
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

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
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
