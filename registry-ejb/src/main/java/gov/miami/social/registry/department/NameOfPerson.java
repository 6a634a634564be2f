package gov.miami.social.registry.department;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A part of a person's name is of letters of any script, with what joins and shortens them; not of pictures, digits or markup. */
@Documented
@Constraint(validatedBy = {})
@ReportAsSingleViolation
@Pattern(regexp = " *|" + NameOfPerson.SIGNS + "*\\p{L}" + NameOfPerson.SIGNS + "*")
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface NameOfPerson {

    String SIGNS = "[\\p{L}\\p{M} '\u2019\u2018\u02bc.,()\u2010\u2011\u2013-]";

    String message() default "must be of letters, with spaces, apostrophes, hyphens, periods, commas and parentheses";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
