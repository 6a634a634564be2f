package gov.miami.social.web.department;

import gov.miami.social.registry.department.RenameDepartment;
import gov.miami.social.web.shared.FormText;
import gov.miami.social.web.shared.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.time.LocalDate;

/** Backs department/rename.xhtml: another name from a day on; the old one stays in the history. */
@Named
@ViewScoped
public class DepartmentRenamePage extends ActOnDepartment {

    private String name;
    private LocalDate from;
    private String instrument;

    public String rename() {
        departments().rename(new RenameDepartment(getDepartment().key(), getDepartment().version(), name, from, FormText.of(instrument)));
        return done("department_rename.renamed", name.strip(), Words.of(from));
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
