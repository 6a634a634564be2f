package gov.miami.social.web.shared;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.util.Optional;

/** Says what is wrong with a command at the field that has the name of its component, else at the top of the page. */
final class FieldNotes {

    private final FacesContext context;

    FieldNotes(FacesContext context) {
        this.context = context;
    }

    void add(ConstraintViolationException invalid) {
        invalid.getConstraintViolations().forEach(this::add);
    }

    private void add(ConstraintViolation<?> violation) {
        var name = FieldWords.name(violation.getPropertyPath());
        var field = field(name);
        field.ifPresent(input -> ((EditableValueHolder) input).setValid(false));
        var text = FieldWords.words(violation);
        context.addMessage(field.map(input -> input.getClientId(context)).orElse(null),
                new FacesMessage(FacesMessage.SEVERITY_ERROR, field.isPresent() ? text : name + ": " + text, null));
    }

    private Optional<UIComponent> field(String name) {
        var found = new UIComponent[1];
        context.getViewRoot().visitTree(VisitContext.createVisitContext(context), (visit, component) -> {
            if (component instanceof EditableValueHolder && component.getId().equals(name)) {
                found[0] = component;
                return VisitResult.COMPLETE;
            }
            return VisitResult.ACCEPT;
        });
        return Optional.ofNullable(found[0]);
    }
}
