package gov.miami.social.web.department;

import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.registry.department.Holding;
import gov.miami.social.registry.department.MovePerson;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** Backs department/move-person.xhtml: a person belongs to another department from a day on. */
@Named
@ViewScoped
public class DepartmentMovePersonPage extends ActOnPerson {

    private List<Holding> holdings;
    private DepartmentKey to;
    private LocalDate from;

    @Override
    public void load() {
        super.load();
        holdings = people().holdings(getPerson().id());
    }

    public String move() {
        people().move(new MovePerson(getPerson().id(), getPerson().version(), to, from));
        return done("department_move_person.moved");
    }

    public List<Holding> getHoldings() {
        return holdings;
    }

    public DepartmentKey getTo() {
        return to;
    }

    public void setTo(DepartmentKey to) {
        this.to = to;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }
}
