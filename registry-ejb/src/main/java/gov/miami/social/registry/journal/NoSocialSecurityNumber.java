package gov.miami.social.registry.journal;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** No text of a command holds a social security number (B.4.v): it is refused on arrival, before anything is kept of it. */
@Documented
@Constraint(validatedBy = SocialSecurityNumbers.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface NoSocialSecurityNumber {

    /** Never with the text itself. */
    String message() default "must not hold a social security number";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
