package gov.miami.social.web.department;

import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.registry.department.DepartmentService;
import gov.miami.social.registry.department.DepartmentView;
import gov.miami.social.web.shared.Ids;
import gov.miami.social.web.shared.Notes;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;

/** What the pages share on which something is done about one department: which one it is, and the way back to it. */
public abstract class ActOnDepartment implements Serializable {

    @Inject
    private DepartmentService departments;
    @Inject
    private transient Clock clock;
    private String id;
    private DepartmentView department;

    /** Of a department that is no more nothing can be done; who was second sees what became of it, with what was said to him. */
    public String load() {
        department = departments.find(Ids.of(id, DepartmentKey::new));
        if (department.ended(today())) {
            FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
            return show();
        }
        return "";
    }

    /**
     * @param note the text that says what was done to the department
     * @param more what it says beside the department's name
     */
    String done(String note, Object... more) {
        Notes.flash(note, Stream.concat(Stream.of(department.name()), Stream.of(more)).toArray());
        return show();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private String show() {
        return "/department/show?faces-redirect=true&id=" + id;
    }

    DepartmentService departments() {
        return departments;
    }

    public DepartmentView getDepartment() {
        return department;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
