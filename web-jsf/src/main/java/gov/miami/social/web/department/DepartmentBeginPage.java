package gov.miami.social.web.department;

import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.registry.department.BeginningService;
import gov.miami.social.registry.department.CityOffice;
import gov.miami.social.registry.shared.NoSuchItem;
import gov.miami.social.web.shared.Notes;
import gov.miami.social.web.shared.SignedIn;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Backs department/begin.xhtml: an empty registry takes over the City's offices and its first person. */
@Named
@ViewScoped
public class DepartmentBeginPage implements Serializable {

    @Inject
    private BeginningService beginning;
    @Inject
    private SignedIn signedIn;
    private List<CityOffice> offices;
    private List<DepartmentKey> taken;
    private final NewcomerForm form = new NewcomerForm();

    @PostConstruct
    void offer() {
        offices = beginning.offices();
        taken = offices.stream().map(CityOffice::key).toList();
    }

    /** Once somebody is recorded there is nothing to begin. */
    public void load() {
        if (!signedIn.isFirst()) {
            throw new NoSuchItem("beginning");
        }
    }

    public String begin() {
        beginning.begin(form.begin(taken));
        Notes.flash("department_begin.begun", taken.size());
        return "/home?faces-redirect=true";
    }

    public List<CityOffice> getOffices() {
        return offices;
    }

    public List<DepartmentKey> getTaken() {
        return taken;
    }

    public void setTaken(List<DepartmentKey> taken) {
        this.taken = taken;
    }

    public NewcomerForm getForm() {
        return form;
    }
}
