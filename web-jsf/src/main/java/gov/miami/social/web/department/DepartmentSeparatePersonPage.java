package gov.miami.social.web.department;

import gov.miami.social.registry.department.CorrectSeparation;
import gov.miami.social.registry.department.Holding;
import gov.miami.social.registry.department.ReturningPost;
import gov.miami.social.registry.department.SeparatePerson;
import gov.miami.social.registry.department.SeparationService;
import gov.miami.social.registry.department.TakeBackSeparation;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Backs department/separate-person.xhtml: a person leaves the City, after a look at what the day means; or what was recorded so is put right. */
@Named
@ViewScoped
public class DepartmentSeparatePersonPage extends ActOnPerson {

    @Inject
    private SeparationService separations;
    private List<Holding> holdings;
    private List<ReturningPost> returning;
    private LastDayForm form;

    @Override
    public void load() {
        super.load();
        holdings = people().holdings(getPerson().id());
        returning = isRecorded() ? separations.returning(getPerson().id()) : List.of();
        form = new LastDayForm(getPerson().name(), getPerson().separatedOn().orElse(null));
    }

    /** Asks first; the same day once more is the answer. A day that cannot be is refused at once. */
    public String separate() {
        var person = getPerson();
        if (!form.answered(separations.outlook(person.id(), form.getLastDay()))) {
            return null;
        }
        if (isRecorded()) {
            separations.correct(new CorrectSeparation(person.id(), person.version(), form.getLastDay(), form.getReason()));
        } else {
            separations.separate(new SeparatePerson(person.id(), person.version(), form.getLastDay()));
        }
        return done("department_separate_person.separated");
    }

    public String takeBack() {
        separations.takeBack(new TakeBackSeparation(getPerson().id(), getPerson().version(), form.getReason()));
        return done("department_separate_person.takenBack");
    }

    /** Whether a last day is on record already. */
    public boolean isRecorded() {
        return getPerson().separatedOn().isPresent();
    }

    /** What the button says: what is to be done, and once the day was looked at, the answer. */
    public String getAct() {
        var first = isRecorded() ? "correct" : "separate";
        return "department_separate_person." + (form.getQuestion().isEmpty() ? first : "sure");
    }

    public LastDayForm getForm() {
        return form;
    }

    public List<Holding> getHoldings() {
        return holdings;
    }

    public List<ReturningPost> getReturning() {
        return returning;
    }
}
