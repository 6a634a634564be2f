package gov.miami.social.web.intake;

import gov.miami.social.policy.intake.Column;
import gov.miami.social.policy.intake.FileLook;
import gov.miami.social.policy.intake.IntakeId;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.registry.intake.IntakeService;
import gov.miami.social.registry.intake.ReceiveList;
import gov.miami.social.web.shared.Notes;
import gov.miami.social.web.shared.Texts;
import gov.miami.social.web.shared.Words;
import gov.miami.social.web.shared.list.Download;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Backs intake/upload.xhtml. */
@Named
@ViewScoped
public class IntakeUploadPage implements Serializable {

    private static final int NAME = 150;
    private static final List<String> TEMPLATES = List.of("csv", "xlsx");

    @Inject
    private IntakeService intakes;
    private final IntakeId id = IntakeId.random();
    private transient Part file;
    private DepartmentKey department;
    private FileLook look;

    /** Sends the file to be filled in, when it is asked for. */
    public void open() {
        var format = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("template");
        if (format != null && TEMPLATES.contains(format)) {
            Download.sendEmpty("found-accounts", format, Arrays.stream(Column.values()).map(Column::heading).toList());
        }
    }

    public String receive() throws IOException {
        var content = file.getInputStream().readAllBytes();
        look = FileLook.of(content);
        intakes.receive(new ReceiveList(id, name(), content, Optional.ofNullable(department), false));
        Notes.flash("intake_upload.received", name());
        return "/intake/show?faces-redirect=true&id=" + id;
    }

    /** The end of the name that the browser sent, without folders and without signs that nobody sees. */
    private String name() {
        var sent = file.getSubmittedFileName().replaceAll("^.*[/\\\\]", "").replaceAll("[\\p{Cc}\\p{Cf}]", "").strip();
        return sent.substring(Math.max(0, sent.length() - NAME));
    }

    /** What a file that is no list looks like. */
    public String getLook() {
        return look == null ? "" : Texts.text("intake_upload.file.look", Words.of(look));
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
