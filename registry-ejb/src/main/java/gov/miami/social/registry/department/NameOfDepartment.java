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

/** The name of a department or office is of letters and digits of any script, with what joins and shortens them; not of pictures or markup. */
@Documented
@Constraint(validatedBy = {})
@ReportAsSingleViolation
@Pattern(regexp = " *|" + NameOfDepartment.SIGNS + "*\\p{L}" + NameOfDepartment.SIGNS + "*")
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface NameOfDepartment {

    /** Those of a person's name, digits, and what departments join their names with. */
    String SIGNS = "[" + NameOfPerson.SIGNS + "\\p{Nd}&/:]";

    String message() default "must be of letters and digits, with spaces, apostrophes, hyphens, periods, commas, parentheses, &, / and :";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
