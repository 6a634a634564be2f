package gov.miami.social.web.shared;

import gov.miami.social.policy.shared.UnseenSign;
import gov.miami.social.policy.shared.Wording;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.FacesValidator;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;
import java.util.Set;

/** A field whose text holds no sign that deceives its reader; one for an address or a name holds none that he cannot see. */
@FacesValidator("visibleText")
public class VisibleText implements Validator<Object> {

    private static final Set<String> EXACT = Set.of("url", "email", "name");

    @Override
    public void validate(FacesContext context, UIComponent field, Object typed) {
        if (typed instanceof String text) {
            var exact = EXACT.contains(String.valueOf(field.getPassThroughAttributes().get("data-holds")));
            (exact ? Wording.unseen(text) : Wording.deceiving(text)).ifPresent(sign -> {
                throw new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, words(field, sign), null));
            });
        }
    }

    /** Which field, which sign, and where it stands: who typed it cannot see it. */
    private static String words(UIComponent field, UnseenSign sign) {
        var key = sign.before().isEmpty() ? "common.unseen.first" : "common.unseen";
        return Texts.text(key, field.getAttributes().get("label"), Words.of(sign.kind()), sign.code(), Words.number(sign.place()), sign.before());
    }
}
