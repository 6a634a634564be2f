package gov.miami.social.registry.journal;

import jakarta.validation.ConstraintValidatorContext;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Every text of a command, wherever it stands in it: in a component, in a record, a list or an option within it. */
final class CommandTexts {

    /** What is wrong with a text, in the words of the violation. */
    private final Function<String, Optional<String>> fault;

    private CommandTexts(Function<String, Optional<String>> fault) {
        this.fault = fault;
    }

    /** A text that is wrong: the name of its component, and what is wrong with it. */
    record Wrong(String name, String fault) {
    }

    /** Whether no text is wrong; each that is becomes a violation of the constraint, by its name and with what is wrong. */
    static boolean without(Command command, Function<String, Optional<String>> fault, ConstraintValidatorContext context) {
        var found = in(command, fault).toList();
        context.disableDefaultConstraintViolation();
        found.forEach(wrong -> context.buildConstraintViolationWithTemplate(wrong.fault()).addPropertyNode(wrong.name()).addConstraintViolation());
        return found.isEmpty();
    }

    static Stream<Wrong> in(Object whole, Function<String, Optional<String>> fault) {
        return new CommandTexts(fault).in(whole);
    }

    private Stream<Wrong> in(Object whole) {
        return whole instanceof Record ? Stream.of(whole.getClass().getRecordComponents()).flatMap(component -> in(component, value(whole, component))) : Stream.empty();
    }

    private Stream<Wrong> in(RecordComponent component, Object value) {
        if (value instanceof String text) {
            return fault.apply(text).map(words -> new Wrong(component.getName(), words)).stream();
        } else if (value instanceof Optional<?> optional) {
            return optional.stream().flatMap(inner -> in(component, inner));
        } else if (value instanceof Collection<?> many) {
            return many.stream().flatMap(inner -> in(component, inner)).distinct();
        }
        return in(value);
    }

    private static Object value(Object whole, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(whole);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A command's components can be read", e);
        }
    }
}
