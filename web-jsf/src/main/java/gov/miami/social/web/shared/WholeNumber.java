package gov.miami.social.web.shared;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.FacesValidator;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;

/** A number without a fraction, within the field's limits if it has any: nothing is rounded in silence. */
@FacesValidator("wholeNumber")
public class WholeNumber implements Validator<Number> {

    @Override
    public void validate(FacesContext context, UIComponent field, Number number) {
        if (number == null) {
            return;
        }
        if (number.doubleValue() != Math.rint(number.doubleValue())) {
            throw new ValidatorException(new FacesMessage(Texts.text("common.number.whole")));
        }
        var lowest = limit(field, "lowest", Integer.MIN_VALUE);
        var highest = limit(field, "highest", Integer.MAX_VALUE);
        if (number.doubleValue() < lowest || number.doubleValue() > highest) {
            throw new ValidatorException(new FacesMessage(Texts.text("common.number.range", lowest, highest)));
        }
    }

    private static int limit(UIComponent field, String name, int otherwise) {
        return field.getAttributes().get(name) instanceof Number limit ? limit.intValue() : otherwise;
    }
}
