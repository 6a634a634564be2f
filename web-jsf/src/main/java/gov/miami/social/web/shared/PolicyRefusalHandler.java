package gov.miami.social.web.shared;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;

/**
 * Turns what a page's work throws into an answer the person can read: each unmet clause of a refusal, bad input at its
 * field, the page for what is missing, not theirs or defective. Pages and beans catch nothing.
 */
public class PolicyRefusalHandler extends ExceptionHandlerWrapper {

    PolicyRefusalHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        var answer = new Answer(FacesContext.getCurrentInstance());
        for (var events = getUnhandledExceptionQueuedEvents().iterator(); events.hasNext();) {
            answer.to(Causes.of(events.next().getContext().getException()));
            events.remove();
        }
    }

    /** Puts the handler in front of the one Faces has. */
    public static class Factory extends ExceptionHandlerFactory {

        public Factory(ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return new PolicyRefusalHandler(getWrapped().getExceptionHandler());
        }
    }
}
