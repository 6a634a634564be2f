package gov.miami.social.web.delegation;

import gov.miami.social.policy.delegation.DelegationId;
import gov.miami.social.registry.delegation.DelegatedDecisionView;
import gov.miami.social.registry.delegation.DelegationReportService;
import gov.miami.social.registry.delegation.DelegationService;
import gov.miami.social.registry.delegation.DelegationView;
import gov.miami.social.registry.delegation.KeepDelegation;
import gov.miami.social.registry.delegation.RevokeDelegation;
import gov.miami.social.registry.shared.ListQuery;
import gov.miami.social.registry.shared.Listing;
import gov.miami.social.web.shared.Ids;
import gov.miami.social.web.shared.Notes;
import gov.miami.social.web.shared.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Map;
import org.omnifaces.util.Faces;

/** Backs delegation/show.xhtml. */
@Named
@ViewScoped
public class DelegationShowPage implements Serializable {

    private static final int LATEST = 10;

    @Inject
    private DelegationService delegations;
    @Inject
    private DelegationReportService reports;
    private String id;
    private String reason;
    private DelegationView delegation;
    private Listing<DelegatedDecisionView> decisions;

    public void load() {
        delegation = reports.find(Ids.of(id, DelegationId::parse));
        decisions = reports.decisions(new ListQuery("", Map.of("delegation", delegation.id().toString()), "", true, 0, LATEST));
    }

    public String revoke() {
        delegations.revoke(new RevokeDelegation(delegation.id(), delegation.version(), reason));
        Notes.flash("delegation_show.revoked", delegation.terms().holder());
        return "/delegation/show?faces-redirect=true&id=" + delegation.id();
    }

    /** The office that gave it is the person's now, and it stands. */
    public String keep() {
        delegations.keep(new KeepDelegation(delegation.id(), delegation.version()));
        Notes.flash("delegation_show.kept", delegation.terms().holder());
        return "/delegation/show?faces-redirect=true&id=" + delegation.id();
    }

    /** Whether it gives power today, in words. */
    public String getPower() {
        var gives = delegation.standing().allowed() ? delegation.terms().delegatorGone() ? "givesAfter" : "gives" : "givesNone";
        return Texts.text("delegation_show." + gives);
    }

    /** The signed instrument, as a file to keep. */
    public void download() throws IOException {
        var instrument = reports.instrument(delegation.id());
        Faces.sendFile(instrument.bytes(), instrument.file().name(), true);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public DelegationView getDelegation() {
        return delegation;
    }

    public Listing<DelegatedDecisionView> getDecisions() {
        return decisions;
    }

    public String words(DelegatedDecisionView decision) {
        return Acts.words(decision);
    }
}
