package gov.miami.social.web.request;

import gov.miami.social.policy.request.RequestStatus;
import gov.miami.social.registry.request.EndTakeBackService;
import gov.miami.social.registry.request.RequestView;
import gov.miami.social.registry.request.TakeBackEnd;
import gov.miami.social.web.shared.Notes;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Backs the part of request/show.xhtml in which the approval to end an account is taken back. */
@Named
@ViewScoped
public class EndTakingBack implements Serializable {

    @Inject
    private EndTakeBackService ends;
    private String reason;
    private Boolean offered;

    /** Whether the caller approved the end, and the account still stands. */
    public boolean of(RequestView request) {
        if (offered == null) {
            offered = request.facts().status() == RequestStatus.APPROVED && ends.offered(request.facts().id());
        }
        return offered;
    }

    public String takeBack(RequestView request) {
        ends.takeBack(new TakeBackEnd(request.facts().id(), reason, request.facts().version()));
        Notes.flash("request_show.takenBack", request.title());
        return "/request/show?faces-redirect=true&id=" + request.facts().id();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
