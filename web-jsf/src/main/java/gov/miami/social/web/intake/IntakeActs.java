package gov.miami.social.web.intake;

import gov.miami.social.policy.intake.IntakeId;
import gov.miami.social.registry.intake.ApplyList;
import gov.miami.social.registry.intake.DiscardList;
import gov.miami.social.registry.intake.IntakeService;
import gov.miami.social.registry.intake.IntakeView;
import gov.miami.social.registry.intake.ReadList;
import gov.miami.social.registry.intake.StopList;
import gov.miami.social.web.shared.Ids;
import gov.miami.social.web.shared.Notes;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The list that intake/show.xhtml shows, and what can be done with it. */
@Named
@ViewScoped
public class IntakeActs implements Serializable {

    @Inject
    private IntakeService intakes;
    private String id;
    private IntakeView list;

    public void load() {
        list = intakes.find(Ids.of(id, IntakeId::parse));
    }

    public String read() {
        intakes.read(new ReadList(list.id(), list.version()));
        return again();
    }

    public String apply() {
        intakes.apply(new ApplyList(list.id(), list.version()));
        return again();
    }

    public String stop() {
        intakes.stop(new StopList(list.id(), list.version()));
        Notes.flash("intake_show.stopping");
        return again();
    }

    public String discard() {
        intakes.discard(new DiscardList(list.id(), list.version()));
        Notes.flash("intake_show.discarded", list.name());
        return "/intake/list?faces-redirect=true";
    }

    private String again() {
        return "/intake/show?faces-redirect=true&id=" + list.id();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public IntakeView getList() {
        return list;
    }
}
