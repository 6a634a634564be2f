package gov.miami.social.web.department;

import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.registry.department.Belongings;
import gov.miami.social.registry.department.MergeDepartment;
import gov.miami.social.web.shared.FormText;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.time.LocalDate;

/** Backs department/merge.xhtml: the department becomes part of another one. */
@Named
@ViewScoped
public class DepartmentMergePage extends ActOnDepartment {

    private Belongings belongings;
    private DepartmentKey into;
    private LocalDate from;
    private String instrument;

    @Override
    public String load() {
        var elsewhere = super.load();
        belongings = departments().belongings(getDepartment().key());
        return elsewhere;
    }

    public String merge() {
        departments().merge(new MergeDepartment(getDepartment().key(), getDepartment().version(), into, from, FormText.of(instrument)));
        return done("department_merge.merged");
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
