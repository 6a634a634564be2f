package gov.miami.social.registry.journal;

import jakarta.validation.ConstraintValidatorContext;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Every text of a command, wherever it stands in it: in a component, in a record, a list or an option within it. */
final class CommandTexts {

    private final Predicate<String> wrong;

    private CommandTexts(Predicate<String> wrong) {
        this.wrong = wrong;
    }

    /** Whether no text is wrong; each that is becomes a violation of the constraint, by its name. */
    static boolean without(Command command, Predicate<String> wrong, ConstraintValidatorContext context) {
        var found = in(command, wrong).toList();
        context.disableDefaultConstraintViolation();
        found.forEach(name -> context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                .addPropertyNode(name).addConstraintViolation());
        return found.isEmpty();
    }

    /** The names of the components whose text is wrong. */
    static Stream<String> in(Object whole, Predicate<String> wrong) {
        return new CommandTexts(wrong).in(whole);
    }

    private Stream<String> in(Object whole) {
        return whole instanceof Record ? Stream.of(whole.getClass().getRecordComponents()).flatMap(component -> in(component, value(whole, component))) : Stream.empty();
    }

    private Stream<String> in(RecordComponent component, Object value) {
        if (value instanceof String text) {
            return wrong.test(text) ? Stream.of(component.getName()) : Stream.empty();
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
