package gov.miami.social.web.shared;

import gov.miami.social.registry.shared.LastAct;
import gov.miami.social.registry.shared.StaleView;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;

/** A message that somebody was first: who did what, and when. What was typed stays, and a link leads to the thing as it is now. */
public class StaleMessage extends FacesMessage {

    private final String to;

    StaleMessage(StaleView stale, FacesContext context) {
        super(SEVERITY_ERROR, words(stale), null);
        var request = (HttpServletRequest) context.getExternalContext().getRequest();
        to = request.getRequestURI() + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
    }

    private static String words(StaleView stale) {
        var last = CDI.current().select(LastAct.class).get().about(stale.id());
        return last.map(done -> Texts.text("common.stale.done", Words.doer(done.by()), Texts.text("Command." + done.command()), Words.of(done.at())))
                .orElseGet(() -> Texts.text(stale.changedBy().isEmpty() ? "common.stale" : "common.stale.by", stale.changedBy()));
    }

    /** The address of the page as it is now. */
    public String getTo() {
        return to;
    }
}
