package gov.miami.social.web.shared;

import gov.miami.social.policy.shared.Check;
import gov.miami.social.policy.shared.Decision;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UISelectBoolean;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Says what is wrong with a command at the field that has the name of its component, else at the top of the page; and why a
 * clause refused at the field that has an attribute of the clause's name, in the words of that attribute if it has any.
 */
final class FieldNotes {

    private final FacesContext context;

    FieldNotes(FacesContext context) {
        this.context = context;
    }

    void add(ConstraintViolationException invalid) {
        invalid.getConstraintViolations().forEach(this::add);
    }

    /** Beside what the top of the page says with the clause's sentence. */
    void add(Decision refused) {
        refused.refusals().forEach(check -> field(input -> input.getAttributes().get(check.clause().name()) != null).ifPresent(input -> say(input, check)));
    }

    private void say(UIComponent input, Check check) {
        var own = input.getAttributes().get(check.clause().name()).toString();
        markWrong(input);
        context.addMessage(input.getClientId(context), new FacesMessage(FacesMessage.SEVERITY_ERROR,
                own.isEmpty() ? CheckLine.unmet(check) : own, null));
    }

    private void add(ConstraintViolation<?> violation) {
        var name = FieldWords.name(violation.getPropertyPath());
        var field = field(input -> input.getId().equals(name));
        field.ifPresent(this::markWrong);
        var text = FieldWords.words(violation);
        context.addMessage(field.map(input -> input.getClientId(context)).orElse(null),
                new FacesMessage(FacesMessage.SEVERITY_ERROR, field.isPresent() ? text : Texts.find("Detail." + name).orElse(name) + ": " + text, null));
    }

    /** What was typed stays: a field that is wrong shows what was sent, and that was taken out of it when it seemed right. */
    private void markWrong(UIComponent input) {
        var field = (EditableValueHolder) input;
        field.setValid(false);
        var sent = context.getExternalContext().getRequestParameterValuesMap();
        var values = sent.getOrDefault(input.getClientId(context), sent.get(input.getClientId(context) + "_hinput"));
        if (values != null && !(input instanceof UISelectBoolean)) {
            field.setSubmittedValue(input instanceof UISelectMany ? values : values[0]);
        }
    }

    private Optional<UIComponent> field(Predicate<UIComponent> wanted) {
        var found = new UIComponent[1];
        var shown = VisitContext.createVisitContext(context, null, Set.of(VisitHint.SKIP_UNRENDERED));
        context.getViewRoot().visitTree(shown, (visit, component) -> {
            if (component instanceof EditableValueHolder && wanted.test(component)) {
                found[0] = component;
                return VisitResult.COMPLETE;
            }
            return VisitResult.ACCEPT;
        });
        return Optional.ofNullable(found[0]);
    }
}
