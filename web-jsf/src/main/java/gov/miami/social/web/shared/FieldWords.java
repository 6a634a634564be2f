package gov.miami.social.web.shared;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.util.Map;

/** What is wrong with a field, in words: for pages and for the REST interface. */
public final class FieldWords {

    /** The violation in the person's language by its key, in the validator's words where we have none. */
    public static String words(ConstraintViolation<?> violation) {
        var constraint = violation.getConstraintDescriptor();
        var key = "constraint." + (atLeastOne(constraint.getAnnotation()) ? "NotEmpty" : constraint.getAnnotation().annotationType().getSimpleName());
        return Texts.find(key).map(text -> fill(text, constraint.getAttributes()).replace("{message}", violation.getMessage())).orElse(violation.getMessage());
    }

    /** A size without an end asks only that something is there; unlike NotEmpty it lets what is absent pass. */
    private static boolean atLeastOne(Annotation constraint) {
        return constraint instanceof Size size && size.min() == 1 && size.max() == Integer.MAX_VALUE;
    }

    private static String fill(String text, Map<String, Object> values) {
        var filled = text;
        for (var value : values.entrySet()) {
            filled = filled.replace("{" + value.getKey() + "}", String.valueOf(value.getValue()));
        }
        return filled;
    }

    /** The last named step of the path: approve.command.note is about note. */
    public static String name(Path path) {
        var last = "";
        for (var node : path) {
            last = node.getName() == null ? last : node.getName();
        }
        return last;
    }

    private FieldWords() {
    }
}
