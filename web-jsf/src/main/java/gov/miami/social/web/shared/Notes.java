package gov.miami.social.web.shared;

import gov.miami.social.policy.shared.Check;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.context.FacesContext;

/** Says things to the person at the top of the page, from the texts only. */
public final class Notes {

    /** Said on the next page, after a redirect: something was done. */
    public static void flash(String key, Object... values) {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
        info(key, values);
    }

    /** Said on the next page, after a redirect: something was done, but look at this. */
    public static void flashWarning(String key, Object... values) {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
        warn(key, values);
    }

    /** Something was done. */
    public static void info(String key, Object... values) {
        add(FacesMessage.SEVERITY_INFO, key, values);
    }

    /** Something was done, but look at this. */
    public static void warn(String key, Object... values) {
        add(FacesMessage.SEVERITY_WARN, key, values);
    }

    /** Nothing was done, and why. */
    public static void error(String key, Object... values) {
        add(FacesMessage.SEVERITY_ERROR, key, values);
    }

    /** Said on the next page, after a redirect: something was done, but this check is not met yet, with the sentence it stands in. */
    public static void flashUnmet(Check check) {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
        FacesContext.getCurrentInstance().addMessage(null, new ClauseMessage(check, FacesMessage.SEVERITY_WARN));
    }

    /** One clause that refused, with the sentence it stands in. */
    static void unmet(Check check) {
        FacesContext.getCurrentInstance().addMessage(null, new ClauseMessage(check, FacesMessage.SEVERITY_ERROR));
    }

    private static void add(Severity severity, String key, Object... values) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, Texts.text(key, values), null));
    }

    private Notes() {
    }
}
