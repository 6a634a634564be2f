package gov.miami.social.web.department;

import gov.miami.social.policy.department.DepartmentKind;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.registry.department.CreateDepartment;
import gov.miami.social.registry.department.DepartmentService;
import gov.miami.social.web.shared.FormText;
import gov.miami.social.web.shared.Notes;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/** Backs department/record.xhtml: a department or office that the Commission created. */
@Named
@ViewScoped
public class DepartmentRecordPage implements Serializable {

    @Inject
    private DepartmentService departments;
    private DepartmentKey department;
    private String name;
    private DepartmentKind kind = DepartmentKind.UNDER_CITY_MANAGER;
    private LocalDate from;
    private String instrument;
    private boolean toConfirm;

    public String record() {
        departments.create(new CreateDepartment(department, name, kind, from, FormText.of(instrument), toConfirm));
        Notes.flash("department_record.recorded", name);
        return "/department/show?faces-redirect=true&id=" + department;
    }

    public DepartmentKey getDepartment() {
        return department;
    }

    public void setDepartment(DepartmentKey department) {
        this.department = department;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public DepartmentKind getKind() {
        return kind;
    }

    public void setKind(DepartmentKind kind) {
        this.kind = kind;
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

    public boolean isToConfirm() {
        return toConfirm;
    }

    public void setToConfirm(boolean toConfirm) {
        this.toConfirm = toConfirm;
    }
}
