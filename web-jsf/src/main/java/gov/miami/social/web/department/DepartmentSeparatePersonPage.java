package gov.miami.social.web.department;

import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.department.CorrectSeparation;
import gov.miami.social.registry.department.Holding;
import gov.miami.social.registry.department.PersonService;
import gov.miami.social.registry.department.PersonView;
import gov.miami.social.registry.department.SeparatePerson;
import gov.miami.social.registry.department.SeparationOutlook;
import gov.miami.social.registry.department.SeparationService;
import gov.miami.social.registry.department.TakeBackSeparation;
import gov.miami.social.web.shared.Ids;
import gov.miami.social.web.shared.Notes;
import gov.miami.social.web.shared.Texts;
import gov.miami.social.web.shared.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** Backs department/separate-person.xhtml: a person leaves the City, after a look at what the day means; or what was recorded so is put right. */
@Named
@ViewScoped
public class DepartmentSeparatePersonPage implements Serializable {

    @Inject
    private PersonService people;
    @Inject
    private SeparationService separations;
    private String id;
    private PersonView person;
    private List<Holding> holdings;
    private LocalDate lastDay;
    private String reason = "";
    private SeparationOutlook outlook;

    public void load() {
        person = people.find(Ids.of(id, EmployeeId::new));
        holdings = people.holdings(person.id());
        lastDay = person.separatedOn().orElse(null);
    }

    /** Asks first; the same day once more is the answer. A day that cannot be is refused at once. */
    public String separate() {
        var answered = outlook != null && outlook.lastDay().equals(lastDay);
        outlook = separations.outlook(person.id(), lastDay);
        if (!answered && !lastDay.isAfter(outlook.latest())) {
            return null;
        }
        if (isRecorded()) {
            separations.correct(new CorrectSeparation(person.id(), person.version(), lastDay, reason));
        } else {
            separations.separate(new SeparatePerson(person.id(), person.version(), lastDay));
        }
        return done("separated");
    }

    public String takeBack() {
        separations.takeBack(new TakeBackSeparation(person.id(), person.version(), reason));
        return done("takenBack");
    }

    private String done(String what) {
        Notes.flash("department_separate_person." + what, person.name());
        return "/department/person?faces-redirect=true&id=" + id;
    }

    /** Whether a last day is on record already. */
    public boolean isRecorded() {
        return person.separatedOn().isPresent();
    }

    /** Names the person and the day, and whether it is to come; nothing before a day was looked at that can be. */
    public String getQuestion() {
        return outlook == null || outlook.lastDay().isAfter(outlook.latest()) ? "" : Texts.text("department_separate_person.question." + (outlook.planned() ? "planned" : "past"), person.name(), Words.of(outlook.lastDay()));
    }

    /** What is said at the field of a day too far ahead. */
    public String getReach() {
        return outlook == null ? "" : Texts.text("department_separate_person.reach", Words.of(outlook.latest()));
    }

    public SeparationOutlook getOutlook() {
        return outlook;
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

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
