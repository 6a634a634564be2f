package gov.miami.social.web.department;

import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.registry.department.Belongings;
import gov.miami.social.registry.department.DepartmentService;
import gov.miami.social.registry.department.DepartmentView;
import gov.miami.social.registry.department.MergeDepartment;
import gov.miami.social.web.shared.FormText;
import gov.miami.social.web.shared.Ids;
import gov.miami.social.web.shared.Notes;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/** Backs department/merge.xhtml: the department becomes part of another one. */
@Named
@ViewScoped
public class DepartmentMergePage implements Serializable {

    @Inject
    private DepartmentService departments;
    private String id;
    private DepartmentView department;
    private Belongings belongings;
    private DepartmentKey into;
    private LocalDate from;
    private String instrument;

    public void load() {
        department = departments.find(Ids.of(id, DepartmentKey::new));
        belongings = departments.belongings(department.key());
    }

    public String merge() {
        departments.merge(new MergeDepartment(department.key(), department.version(), into, from, FormText.of(instrument)));
        Notes.flash("department_merge.merged", department.name());
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

    public Belongings getBelongings() {
        return belongings;
    }

    public DepartmentKey getInto() {
        return into;
    }

    public void setInto(DepartmentKey into) {
        this.into = into;
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
