package gov.miami.social.web.shared;

import gov.miami.social.policy.shared.Decision;
import gov.miami.social.registry.shared.NoSuchItem;
import gov.miami.social.registry.shared.NotSetUp;
import gov.miami.social.registry.shared.NotYours;
import gov.miami.social.registry.shared.PolicyRefusal;
import gov.miami.social.registry.shared.Rehearsal;
import gov.miami.social.registry.shared.Rehearsed;
import gov.miami.social.registry.shared.StaleView;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** What a page says to an exception: on the page itself where the person can go on, else by a page of its own. */
final class Answer {

    private final FacesContext context;

    Answer(FacesContext context) {
        this.context = context;
    }

    void to(Throwable thrown) {
        if (CDI.current().select(Rehearsal.class).get().only()) {
            tell(thrown instanceof Rehearsed rehearsed && rehearsed.decision().allowed());
        } else if (thrown instanceof PolicyRefusal refusal) {
            refuse(refusal.decision());
        } else if (thrown instanceof ConstraintViolationException invalid) {
            new FieldNotes(context).add(invalid);
            context.validationFailed();
        } else if (thrown instanceof StaleView stale && context.isPostback()) {
            context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, StaleWords.of(stale), null));
            showAsItIsNow();
        } else if (thrown instanceof ViewExpiredException) {
            showAgain();
        } else {
            leaveTo(thrown);
        }
    }

    /** Nothing is shown or kept of a rehearsal, whatever stops it: only whether the act would be allowed. What it says is said once, by the act itself. */
    private void tell(boolean allowed) {
        context.getExternalContext().responseReset();
        context.getExternalContext().setResponseStatus(allowed ? HttpServletResponse.SC_NO_CONTENT : HttpServletResponse.SC_CONFLICT);
        context.responseComplete();
    }

    /** A page on which nothing is typed is shown as it is now: what was refused may have been done by somebody else meanwhile. */
    private void refuse(Decision decision) {
        decision.refusals().forEach(Notes::unmet);
        if (PressedForm.keeps(context)) {
            new FieldNotes(context).add(decision);
            context.validationFailed();
        } else {
            showAsItIsNow();
        }
    }

    private void leaveTo(Throwable thrown) {
        if (thrown instanceof NoSuchItem || namesNothing(thrown)) {
            leave(404, "missing");
        } else if (thrown instanceof NotYours || thrown instanceof EJBAccessException) {
            leave(403, "forbidden");
        } else if (thrown instanceof StaleView) {
            leave(409, "stale");
        } else if (thrown instanceof NotSetUp) {
            redirect("/error/not-set-up.xhtml");
        } else {
            context.getExternalContext().getRequestMap().put(Defect.REFERENCE, Defect.log(thrown));
            leave(500, "defect");
        }
    }

    /** The page was asked for without the id it needs, or with one that is none, as when an address was typed or cut off. */
    private boolean namesNothing(Throwable thrown) {
        return !context.isPostback() && (context.isValidationFailed() || thrown instanceof IllegalArgumentException);
    }

    /** What was typed comes back from the browser's own draft. */
    private void showAgain() {
        var language = CDI.current().select(Preferences.class).get().getLanguage();
        context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, Texts.text(language, "frame.expired"), null));
        showAsItIsNow();
    }

    /** Read anew, with what is said of it: without the acts that are no longer possible, and with what was typed offered by the browser. */
    private void showAsItIsNow() {
        var request = context.getExternalContext();
        request.getFlash().setKeepMessages(true);
        var query = ((HttpServletRequest) request.getRequest()).getQueryString();
        redirect(request.getRequestServletPath() + (query == null ? "" : "?" + query));
    }

    private void leave(int status, String page) {
        var response = context.getExternalContext();
        try {
            if (context.getPartialViewContext().isAjaxRequest()) {
                redirect("/error/" + page + ".xhtml" + reference(response.getRequestMap()));
            } else if (!response.isResponseCommitted()) {
                response.responseReset();
                response.responseSendError(status, null);
                context.responseComplete();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String reference(Map<String, Object> request) {
        var reference = request.get(Defect.REFERENCE);
        return reference == null ? "" : "?" + Defect.REFERENCE + "=" + reference;
    }

    private void redirect(String path) {
        try {
            context.getExternalContext().redirect(context.getExternalContext().getRequestContextPath() + path);
            context.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
