package gov.miami.social.web.department;

import gov.miami.social.policy.department.EmploymentStatus;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.department.AssignmentView;
import gov.miami.social.registry.department.HistoryLine;
import gov.miami.social.registry.department.Holding;
import gov.miami.social.registry.department.PersonService;
import gov.miami.social.registry.department.PersonView;
import gov.miami.social.registry.department.Standing;
import gov.miami.social.registry.department.UnitOption;
import gov.miami.social.registry.journal.Subject;
import gov.miami.social.web.shared.Ids;
import gov.miami.social.web.shared.SignedIn;
import gov.miami.social.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Backs department/person.xhtml: one person, with as much as the reader may see. */
@Named
@RequestScoped
public class DepartmentPersonPage {

    @Inject
    private PersonService people;
    @Inject
    private SignedIn signedIn;
    @Inject
    private ToldActs acts;
    @Inject
    private Clock clock;
    private String id;
    private PersonView person;
    private List<Holding> holdings;
    private List<HistoryLine> history;

    public void load() {
        var number = Ids.of(id, EmployeeId::new);
        person = people.find(number);
        holdings = people.holdings(number);
        history = signedIn.has("hr it-admin auditor") ? people.history(number) : List.of();
    }

    /** Where the person belongs today, if anywhere. */
    public AssignmentView getToday() {
        return person.assignmentOn(LocalDate.now(clock)).orElse(null);
    }

    /** The contract or internship is over although nobody recorded a separation. */
    public boolean isOver() {
        return person.status() == EmploymentStatus.OVER;
    }

    /** The first day is to come. */
    public boolean isComing() {
        return person.status() == EmploymentStatus.COMING;
    }

    /** What the person's bargaining unit is called. */
    public String getUnit() {
        return person.standing().flatMap(Standing::bargainingUnit).flatMap(key -> people.bargainingUnits().stream().filter(unit -> unit.key().equals(key))
                .findFirst()).map(UnitOption::name).orElse("");
    }

    /** One line of the history, with whom and what it was about; of what was refused it says so. */
    public String told(HistoryLine line) {
        var told = acts.line(line, Subject.of("person", person.id()), history);
        return line.allowed() ? told : Texts.text("common.refused", told);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public PersonView getPerson() {
        return person;
    }

    public List<Holding> getHoldings() {
        return holdings;
    }

    public List<HistoryLine> getHistory() {
        return history;
    }
}
