package gov.miami.social.web.department;

import gov.miami.social.registry.department.Holding;
import gov.miami.social.registry.department.SeparatePerson;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** Backs department/separate-person.xhtml: a person leaves the City. */
@Named
@ViewScoped
public class DepartmentSeparatePersonPage extends ActOnPerson {

    private List<Holding> holdings;
    private LocalDate lastDay;

    @Override
    public void load() {
        super.load();
        holdings = people().holdings(getPerson().id());
    }

    public String separate() {
        people().separate(new SeparatePerson(getPerson().id(), getPerson().version(), lastDay));
        return done("department_separate_person.separated");
    }

    public List<Holding> getHoldings() {
        return holdings;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
