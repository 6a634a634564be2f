package gov.miami.social.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import org.primefaces.context.PrimeFacesContext;

/**
 * By what this answer's scripts are known to be the portal's own (Content-Security-Policy). A form brings it back, and PrimeFaces refuses one
 * that does not; so it stands in the form itself, for whoever presses a button before the scripts have come.
 */
@Named
@RequestScoped
public class AnswerNonce {

    public String getValue() {
        return PrimeFacesContext.getCspState(FacesContext.getCurrentInstance()).getNonce();
    }
}
