package gov.miami.social.web.intake;

import gov.miami.social.policy.intake.Column;
import gov.miami.social.policy.intake.IntakeId;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.registry.intake.IntakeService;
import gov.miami.social.registry.intake.ReceiveList;
import gov.miami.social.web.shared.Notes;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;

/** Backs intake/upload.xhtml. */
@Named
@ViewScoped
public class IntakeUploadPage implements Serializable {

    private static final int NAME = 150;

    @Inject
    private IntakeService intakes;
    private final IntakeId id = IntakeId.random();
    private transient Part file;
    private DepartmentKey department;

    public String receive() throws IOException {
        intakes.receive(new ReceiveList(id, name(), file.getInputStream().readAllBytes(), department, false));
        Notes.flash("intake_upload.received", name());
        return "/intake/show?faces-redirect=true&id=" + id;
    }

    /** The end of the name that the browser sent, without folders and without signs that nobody sees. */
    private String name() {
        var sent = file.getSubmittedFileName().replaceAll("^.*[/\\\\]", "").replaceAll("[\\p{Cc}\\p{Cf}]", "").strip();
        return sent.substring(Math.max(0, sent.length() - NAME));
    }

    /** What a list can say, and the headings by which each is known. */
    public Column[] getColumns() {
        return Column.values();
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public DepartmentKey getDepartment() {
        return department;
    }

    public void setDepartment(DepartmentKey department) {
        this.department = department;
    }
}
