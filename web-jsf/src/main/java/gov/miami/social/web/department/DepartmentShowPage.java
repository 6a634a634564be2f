package gov.miami.social.web.department;

import gov.miami.social.policy.department.DirectorKind;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.registry.department.AppointmentView;
import gov.miami.social.registry.department.DepartmentService;
import gov.miami.social.registry.department.DepartmentView;
import gov.miami.social.registry.department.HistoryLine;
import gov.miami.social.registry.journal.Subject;
import gov.miami.social.web.shared.Ids;
import gov.miami.social.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Backs department/show.xhtml: one department with its names, its directors and what was done with it. */
@Named
@RequestScoped
public class DepartmentShowPage {

    @Inject
    private DepartmentService departments;
    @Inject
    private ToldActs acts;
    @Inject
    private Clock clock;
    private String id;
    private DepartmentView department;
    private List<HistoryLine> history;

    public void load() {
        var key = Ids.of(id, DepartmentKey::new);
        department = departments.find(key);
        history = departments.history(key);
    }

    /** Who directs today: who acts for the director prevails. */
    public AppointmentView getDirector() {
        return department.appointed(DirectorKind.ACTING, today())
                .or(() -> department.appointed(DirectorKind.DIRECTOR, today())).orElse(null);
    }

    public boolean isStanding() {
        return department.stands(today());
    }

    public boolean endable(AppointmentView appointment) {
        return appointment.endable(today());
    }

    /** An affiliate that stands and has not opted in. */
    public boolean isOutside() {
        return isStanding() && department.affiliate() && department.optedIn().isEmpty();
    }

    /** The name of the department that this one became part of. */
    public String getSuccessor() {
        return department.mergedInto().map(departments::find).map(DepartmentView::name).orElse("");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** One line of the history, with whom and what it was about; of what was refused it says so. */
    public String told(HistoryLine line) {
        var told = acts.line(line, Subject.of("department", department.key()), history);
        return line.allowed() ? told : Texts.text("common.refused", told);
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

    public List<HistoryLine> getHistory() {
        return history;
    }
}
