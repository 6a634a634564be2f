package gov.miami.social.web.department;

import gov.miami.social.registry.department.EndDepartment;
import gov.miami.social.web.shared.FormText;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.time.LocalDate;

/** Backs department/end.xhtml: the department is discontinued. */
@Named
@ViewScoped
public class DepartmentEndPage extends ActOnDepartment {

    private LocalDate lastDay;
    private String instrument;

    public String end() {
        departments().end(new EndDepartment(getDepartment().key(), getDepartment().version(), lastDay, FormText.of(instrument)));
        return done("department_end.ended");
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
