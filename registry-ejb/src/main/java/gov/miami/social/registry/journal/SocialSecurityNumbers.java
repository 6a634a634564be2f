package gov.miami.social.registry.journal;

import gov.miami.social.policy.shared.Masking;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Optional;

/** Names each component of a command, or of a record within it, whose text holds a social security number. */
public class SocialSecurityNumbers implements ConstraintValidator<NoSocialSecurityNumber, Command> {

    @Override
    public boolean isValid(Command command, ConstraintValidatorContext context) {
        return CommandTexts.without(command, text -> Masking.needed(text) ? Optional.of(context.getDefaultConstraintMessageTemplate()) : Optional.empty(), context);
    }
}
