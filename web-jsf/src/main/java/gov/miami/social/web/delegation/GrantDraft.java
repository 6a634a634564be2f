package gov.miami.social.web.delegation;

import gov.miami.social.policy.delegation.Power;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.registry.department.PersonOption;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is typed on delegation/grant.xhtml; a file once sent is kept, so that a refusal does not ask for it again. */
public class GrantDraft implements Serializable {

    private PersonOption holder;
    private List<Power> powers = List.of();
    private boolean every;
    private List<DepartmentKey> departments = List.of();
    private LocalDate from;
    private LocalDate until;
    private transient Part file;
    private String instrumentName = "";
    private byte[] instrument = {};

    void keepInstrument() {
        if (file != null && file.getSize() > 0) {
            try {
                instrument = file.getInputStream().readAllBytes();
                instrumentName = file.getSubmittedFileName();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The departments chosen; none when the delegation is for every department. */
    Optional<Set<DepartmentKey>> scope() {
        return every ? Optional.empty() : Optional.of(Set.copyOf(departments));
    }

    byte[] getInstrument() {
        return instrument;
    }

    public String getInstrumentName() {
        return instrumentName;
    }

    public PersonOption getHolder() {
        return holder;
    }

    public void setHolder(PersonOption holder) {
        this.holder = holder;
    }

    public List<Power> getPowers() {
        return powers;
    }

    public void setPowers(List<Power> powers) {
        this.powers = powers;
    }

    public boolean isEvery() {
        return every;
    }

    public void setEvery(boolean every) {
        this.every = every;
    }

    public List<DepartmentKey> getDepartments() {
        return departments;
    }

    public void setDepartments(List<DepartmentKey> departments) {
        this.departments = departments;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
