package gov.miami.social.registry.journal;

import gov.miami.social.policy.shared.Masking;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

/** Names each component of a command, or of a record within it, whose text holds a social security number. */
public class SocialSecurityNumbers implements ConstraintValidator<NoSocialSecurityNumber, Command> {

    @Override
    public boolean isValid(Command command, ConstraintValidatorContext context) {
        var found = in(command).toList();
        context.disableDefaultConstraintViolation();
        found.forEach(name -> context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                .addPropertyNode(name).addConstraintViolation());
        return found.isEmpty();
    }

    static Stream<String> in(Object whole) {
        return whole instanceof Record ? Stream.of(whole.getClass().getRecordComponents()).flatMap(component -> in(component, value(whole, component))) : Stream.empty();
    }

    private static Stream<String> in(RecordComponent component, Object value) {
        if (value instanceof String text) {
            return Masking.needed(text) ? Stream.of(component.getName()) : Stream.empty();
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
