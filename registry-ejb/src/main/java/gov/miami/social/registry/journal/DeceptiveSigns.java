package gov.miami.social.registry.journal;

import gov.miami.social.policy.shared.Wording;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** Names each component of a command, or of a record within it, whose text holds a sign that deceives its reader, with the sign and its place. */
public class DeceptiveSigns implements ConstraintValidator<NoDeceptiveSign, Command> {

    @Override
    public boolean isValid(Command command, ConstraintValidatorContext context) {
        return CommandTexts.without(command, text -> Wording.deceiving(text).map(sign -> sign.code() + ", " + sign.place()), context);
    }
}
