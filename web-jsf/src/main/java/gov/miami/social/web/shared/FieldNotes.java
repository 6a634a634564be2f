package gov.miami.social.web.shared;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import java.util.Map;
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
        var name = name(violation.getPropertyPath());
        var field = field(name);
        field.ifPresent(input -> ((EditableValueHolder) input).setValid(false));
        var text = words(violation);
        context.addMessage(field.map(input -> input.getClientId(context)).orElse(null),
                new FacesMessage(FacesMessage.SEVERITY_ERROR, field.isPresent() ? text : name + ": " + text, null));
    }

    /** The violation in the person's language by its key, in the validator's words where we have none. */
    static String words(ConstraintViolation<?> violation) {
        var constraint = violation.getConstraintDescriptor();
        var key = "constraint." + constraint.getAnnotation().annotationType().getSimpleName();
        return Texts.find(key).map(text -> fill(text, constraint.getAttributes())).orElse(violation.getMessage());
    }

    private static String fill(String text, Map<String, Object> values) {
        var filled = text;
        for (var value : values.entrySet()) {
            filled = filled.replace("{" + value.getKey() + "}", String.valueOf(value.getValue()));
        }
        return filled;
    }

    /** The last named step of the path: approve.command.note is about note. */
    static String name(Path path) {
        var last = "";
        for (var node : path) {
            last = node.getName() == null ? last : node.getName();
        }
        return last;
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
