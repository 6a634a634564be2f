package gov.miami.social.registry.journal;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * No text of a command holds signs that are none, which a database may not take, or that turn the direction of what
 * follows, by which an account or a file looks like another: it is refused on arrival.
 */
@Documented
@Constraint(validatedBy = DeceptiveSigns.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface NoDeceptiveSign {

    String message() default "must hold no control signs and no turns of direction";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
