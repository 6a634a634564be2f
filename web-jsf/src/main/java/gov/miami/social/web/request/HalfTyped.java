package gov.miami.social.web.request;

import gov.miami.social.registry.request.SaveDraft;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Takes of a step of the wizard what is right, for whoever leaves it unfinished; what is wrong stays in his browser, which offers it back. */
@RequestScoped
public class HalfTyped {

    @Inject
    private Validator validator;

    /** Keeps of the draft what may be kept; whether that is everything that was typed. */
    boolean kept(Supplier<SaveDraft> draft, Consumer<SaveDraft> save) {
        var whole = taken();
        var right = draft.get();
        var keepable = keepable(right);
        if (keepable) {
            save.accept(right);
        }
        return whole && keepable;
    }

    /** Takes what is right of the form that holds the pressed button; whether everything was. */
    private boolean taken() {
        var context = FacesContext.getCurrentInstance();
        var form = form(UIComponent.getCurrentComponent(context));
        form.processValidators(context);
        form.processUpdates(context);
        var messages = context.getMessages();
        while (messages.hasNext()) {
            messages.next();
            messages.remove();
        }
        return !context.isValidationFailed();
    }

    /** Whether a draft may be kept as it is, such as one that holds no social security number. */
    private boolean keepable(SaveDraft draft) {
        return validator.validate(draft).isEmpty();
    }

    private static UIComponent form(UIComponent pressed) {
        return pressed instanceof UIForm ? pressed : form(pressed.getParent());
    }
}
